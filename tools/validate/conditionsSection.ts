import { methodWords } from '../../shared/reference/page.ts';
import { citationLine } from '../../shared/reference/identifier.ts';
import { row } from '../calibrate/report.ts';
import { publishedOfConditions, type PublishedBesideModel } from './publishedOfConditions.ts';

/** The table of docs/validation.md that has, for every condition, what was published and what the model says. */
export function conditionsSection(): readonly string[] {
  const all = publishedOfConditions();
  const sources = [...new Set(all.map(sourceLine))];
  const sized = all.flatMap(({ far }) => far ?? []);
  const inWords = (limit: number): string =>
    `${String(sized.filter((far) => far <= limit).length)} of ${String(sized.length)}`;
  return [
    '### What was published of each condition',
    '',
    'The preset at the severity that stands for the people of the study, beside what was measured in them. _Direction only_: no study in people',
    'gives a size; the model is asked for a year at the severity with which the condition begins, against the same person without it.',
    'Where the preset was _chosen for such a loss_, the size is no test; and several of the studies are among the trials of the fit.',
    `The direction is right in ${String(all.filter(({ directionRight }) => directionRight).length)} of ${String(all.length)};`,
    `of the sizes ${inWords(1)} are within the spread between studies, ${inWords(2)} within twice that.`,
    '',
    row(['condition', 'what was published', 'published', 'model', 'direction', 'size', 'source']),
    row(Array.from({ length: 7 }, () => '---')),
    ...all.map((one) => line(one, sources)),
    '',
    ...sources.map((source, index) => `${String(index + 1)}. ${source}`),
    '',
  ];
}

function line(one: PublishedBesideModel, sources: readonly string[]): string {
  const { condition, effect, model, directionRight, far } = one;
  const { size, what, way, from } = effect;
  return row([
    condition.name,
    what,
    size ? `${signed(size.value)} %, ${span(size)}` : way,
    `${signed(model)} %`,
    directionRight ? 'right' : 'wrong',
    far === null
      ? 'direction only'
      : verdict(far, size?.off) + (isChosen(condition) ? ', chosen for such a loss' : ''),
    `[${String(sources.indexOf(sourceLine(one)) + 1)}] ${from.locator}; ${methodWords[from.method]}`,
  ]);
}

/** Whether the preset was made to lose about as much as people did: then its size is no test. */
function isChosen({ moves }: PublishedBesideModel['condition']): boolean {
  return moves.some(({ from }) => from.method === 'fitted');
}

function span({
  against,
  months,
  fromMonth = 0,
}: {
  against: string;
  months: number;
  fromMonth?: number;
}): string {
  const after = fromMonth === 0 ? '' : ` after ${String(fromMonth)} months of it`;
  return `${String(months)} months${after}, against ${against}`;
}

function verdict(far: number, off: string | undefined): string {
  if (far <= 1) return 'within the spread';
  return far <= 2 ? 'within twice' : `outside${off ? `: ${off}` : ''}`;
}

function sourceLine({ condition, effect }: PublishedBesideModel): string {
  const reference = condition.references[effect.from.reference];
  return reference ? citationLine(reference) : effect.from.reference;
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(1)}`;
}
