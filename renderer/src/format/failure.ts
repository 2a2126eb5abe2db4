import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Issue } from '../../../shared/scenario/issues.ts';
import { months } from './quantity.ts';

type Sentences = { readonly [K in Failure['kind']]: (failure: Failure & { kind: K }) => string };

/** What each failure is called on screen; every sentence ends with what to do next. */
const sentences = {
  'invalid-input': ({ issues }) =>
    `These settings cannot be run${issues[0] ? `: ${sentence(issues[0])}` : '.'} Undo the last change or correct it.`,
  'scenario-not-found': () =>
    'That scenario is no longer in the library. Choose another, or save the one on screen.',
  'name-taken': ({ name }) =>
    `The library already has a scenario called “${name}”. Choose another name.`,
  'document-too-new': ({ found, supported }) =>
    `This was made with a newer Bone Balance (format ${String(found)}; this one reads ${String(supported)}). Update the program to open it.`,
  'document-damaged': ({ id }) =>
    id === null
      ? 'The last session is damaged and could not be brought back. Open a saved scenario from the library, or go on from here.'
      : 'That scenario is damaged and cannot be opened. Choose another, or delete it from the library.',
  'storage-unavailable': ({ code }) =>
    `The library cannot be reached (${code}), so nothing is being kept. Close other copies of the program and try again.`,
  'storage-full': () => 'The disk is full, so nothing can be kept. Free some space and save again.',
  'history-not-kept': ({ full }) =>
    `What is on screen is kept, but not its history${full ? ', because the disk is full' : ''}. ${full ? 'Free some space' : 'Save what you need in the library'} before you close the window.`,
  'history-damaged': ({ states }) =>
    `The history was damaged: ${states === 1 ? 'one state is' : `${String(states)} states are`} missing from it. What is on screen is whole; go on from here.`,
  'file-trouble': ({ sentence: said }) => said,
  'engine-stopped': () =>
    'The simulation stopped; the curves are those before the last change. Undo that change, or make it smaller.',
  superseded: () => 'A newer run took the place of this one. Change any control to run again.',
} satisfies Sentences & Record<Failure['kind'], unknown>;

/** A failure in words. */
export function failureSentence(failure: Failure): string {
  const say = sentences[failure.kind] as (failure: Failure) => string;
  return say(failure);
}

/** A complaint about a field, as a sentence that counts as the screen does: time in months. */
export function sentence({ message }: Issue): string {
  const plain = message
    .replace(/ by treatments\.\d+/, '')
    .replace(/\bday (\d+(?:\.\d+)?)/, (_, day: string) => `month ${months(Number(day))}`);
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}

/** The first of several complaints, as a sentence; null where there is none. */
export function problemOf(issues: readonly Issue[]): string | null {
  return issues[0] ? sentence(issues[0]) : null;
}
