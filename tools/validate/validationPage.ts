import { citationLine } from '../../shared/reference/identifier.ts';
import { percent, row } from '../calibrate/report.ts';
import { catalogueSection } from './catalogueSection.ts';
import {
  insideBand,
  insideWiderReading,
  insideEnsemble,
  leftOut,
  logRootMeanSquare,
  medianHalfWidths,
  onFit,
  rootMeanSquare,
  signRight,
  signWrong,
  verdict,
  within,
  type Answer,
  type Share,
} from './figures.ts';
import type { FractureScore } from './fracture/scoreFractures.ts';
import { fractureSection } from './fracture/section.ts';
import { levelSection } from './levelSection.ts';
import { lifeSection } from './lifeSection.ts';
import { misfitSection } from './misfitSection.ts';
import type { Misfits } from './misfits.ts';
import { familiesIn, type Score, type Scores } from './scores.ts';
import { unscoredSection } from './unscoredSection.ts';

/** docs/validation.md: every published number, what the model says to it, and the figures of all. */
export function validationPage(
  modelName: string,
  { scores, notes }: Scores,
  fractures: readonly FractureScore[],
  misfits: Misfits,
): string {
  const held = scores.filter((score) => score.leftOut !== null);
  return [
    '# Validation',
    '',
    `Written by \`npm run validate\`. Model \`${modelName}\`; ${String(scores.length)} rows of ${String(new Set(scores.map(({ trial }) => trial)).size)} trials, ${String(familiesIn(scores))} families.`,
    'A row is a percent change from its first day, or the difference of two arms’. Its tolerance is the plausible spread',
    'between studies: within once is good, within twice acceptable, else a misfit. _Left out_ is what a fit without the',
    'row’s whole family of studies says. Values that the source was not read again for are marked _recalled_.',
    '',
    ...notes.flatMap((note) => [note, '']),
    '## Figures',
    '',
    row(['', 'reach', 'on the fit', 'left out']),
    row(['---', '---', '---', '---']),
    ...figureLines(scores, held),
    '',
    'The 90 % band is ± √((1.645·s)² + t²) about the answer: s the standard deviation of the ensemble, t the tolerance, taken',
    'as 1.645 standard deviations between studies. Read as one standard deviation the same table makes a wider band; that reading',
    'was taken only after the first was known to fall short, so it is reported and claims nothing. The ensemble alone is its 5th to 95th percentile: it says how far',
    'the parameters are known, not how far studies differ. Further figures: the [behaviours](model.md), drift and fracture below,',
    'times in [adr/0009-solver.md](adr/0009-solver.md).',
    '',
    'With the wrong sign on the fit, though the effect exceeds its tolerance:',
    '',
    ...wrongSigns(scores),
    '',
    ...summary('By drug class', scores, ({ drugClass }) => drugClass),
    ...summary('By condition', scores, ({ condition }) => condition),
    ...summary('By end point', scores, ({ row: { endPoint } }) => endPoint),
    ...summary('By provenance', scores, ({ row: { provenance } }) => provenance),
    ...summary('By trial', scores, ({ trial }) => trial.name),
    ...catalogueSection(scores),
    ...misfitSection(misfits),
    ...fractureSection(fractures),
    ...lifeSection(),
    ...levelSection(),
    ...unscoredSection(),
    '## Every row',
    '',
    ...[...Map.groupBy(scores, ({ trial }) => trial)].flatMap(([trial, own]) => [
      `### ${trial.name}`,
      '',
      [trial.reference, ...(trial.further ?? [])].map(citationLine).join(' '),
      '',
      row([
        'row',
        'arm',
        'end point',
        'days',
        'observed',
        'tolerance',
        'model',
        'verdict',
        'left out',
      ]),
      row(Array.from({ length: 9 }, () => '---')),
      ...own.map(scoreLine),
      '',
    ]),
  ].join('\n');
}

function figureLines(scores: readonly Score[], held: readonly Score[]): readonly string[] {
  const both = (
    what: string,
    reach: string,
    figure: (of: readonly Score[], answer: Answer) => string,
  ): string =>
    row([what, reach, figure(scores, onFit), held.length > 0 ? figure(held, leftOut) : 'none yet']);
  const courses = (of: readonly Score[], endPoint: string): readonly Score[] =>
    of.filter(
      ({ trial, row: { endPoint: own } }) => own === endPoint && trial.id.startsWith('timecourse'),
    );
  const root = (value: number): string => (Number.isFinite(value) ? value.toFixed(2) : 'none');
  const density = scores.filter(({ row: { endPoint } }) => endPoint.startsWith('bmd'));
  const markers = scores.filter(({ row: { endPoint } }) => !endPoint.startsWith('bmd'));
  const widths = (what: string, of: readonly Score[]): string => {
    const { band, ensemble } = medianHalfWidths(of);
    return row([
      `half-width of the band, ${what}: median (of it the ensemble alone), percentage points`,
      'report',
      `${root(band)} (${root(ensemble)})`,
      '',
    ]);
  };
  return [
    both('within the tolerance', '70 %, left out 60 %', (of, answer) =>
      shareText(within(of, answer, 1)),
    ),
    both('within twice the tolerance', '92 %, left out 85 %', (of, answer) =>
      shareText(within(of, answer, 2)),
    ),
    both('sign right where the effect exceeds its tolerance', 'every row', (of, answer) =>
      shareText(signRight(of, answer)),
    ),
    both('total hip BMD in time courses, RMSE, percentage points', '0.7', (of, answer) =>
      root(rootMeanSquare(courses(of, 'bmdTotalHip'), answer)),
    ),
    both('P1NP in time courses, RMSE of the logarithm', '0.15', (of, answer) =>
      root(logRootMeanSquare(courses(of, 'p1np'), answer)),
    ),
    both('CTX in time courses, RMSE of the logarithm', '0.22', (of, answer) =>
      root(logRootMeanSquare(courses(of, 'ctx'), answer)),
    ),
    both('inside the 90 % band', 'left out 85 to 95 %', (of, answer) =>
      shareText(insideBand(of, answer)),
    ),
    both('the same, the tolerance read as one standard deviation', 'report', (of, answer) =>
      shareText(insideWiderReading(of, answer)),
    ),
    row(['inside the 90 % of the ensemble alone', 'report', shareText(insideEnsemble(scores)), '']),
    widths('BMD', density),
    widths('markers', markers),
  ];
}

function wrongSigns(scores: readonly Score[]): readonly string[] {
  const wrong = signWrong(scores, onFit);
  if (wrong.length === 0) return ['none.'];
  return wrong.map(
    ({ trial, row: { id, endPoint, value, tolerance }, model }) =>
      `- ${id}, ${trial.name}, ${endPoint}: published ${String(value)}, model ${model.toFixed(1)}, tolerance ${String(tolerance)}`,
  );
}

function summary(
  title: string,
  scores: readonly Score[],
  key: (score: Score) => string,
): readonly string[] {
  const groups = [...Map.groupBy(scores, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `## ${title}`,
    '',
    row(['', 'rows', 'within 1', 'within 2', 'left out: within 1', 'within 2']),
    row(Array.from({ length: 6 }, () => '---')),
    ...groups.map(([name, own]) => {
      const held = own.filter((score) => score.leftOut !== null);
      const share = (of: readonly Score[], answer: Answer, times: number): string => {
        const { hits, of: all } = within(of, answer, times);
        return all === 0 ? '' : percent(hits / all);
      };
      return row([
        name,
        String(own.length),
        ...[1, 2].map((times) => share(own, onFit, times)),
        ...[1, 2].map((times) => share(held, leftOut, times)),
      ]);
    }),
    '',
  ];
}

function scoreLine(score: Score): string {
  const { row: evidence, trial } = score;
  const { id, arm, against, endPoint, fromDay, day, value, tolerance, provenance } = evidence;
  const label = (name: string): string => trial.arms[name]?.label ?? name;
  return row([
    provenance === 'seen' ? id : `${id} (recalled)`,
    against === undefined ? label(arm) : `${label(arm)} − ${label(against)}`,
    endPoint,
    `${fromDay.toFixed(0)} to ${day.toFixed(0)}`,
    String(value),
    String(tolerance),
    Number.isFinite(score.model) ? score.model.toFixed(1) : 'none',
    verdict(score, onFit(score)),
    score.leftOut === null ? '' : score.leftOut.toFixed(1),
  ]);
}

function shareText({ hits, of }: Share): string {
  return of === 0 ? 'none yet' : `${percent(hits / of)} (${String(hits)} of ${String(of)})`;
}
