import type { Failure } from './failure.ts';

/** Why a document is no scenario: the field and what is wrong with it, in words for a file's author. */
export function refusalOf(failure: Failure): string {
  if (failure.kind === 'document-too-new')
    return `formatVersion: ${String(failure.found)} is newer than this program reads (${String(failure.supported)}); update Bone Balance`;
  if (failure.kind !== 'invalid-input') return failure.kind;
  const [first = { path: '', message: 'is not valid' }, ...others] = failure.issues;
  const where = first.path === '' ? 'the scenario' : `${first.path}:`;
  const more = others.length > 0 ? ` (and ${String(others.length)} more)` : '';
  return `${where} ${first.message}${more}`;
}
