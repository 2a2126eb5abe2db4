import { percent, row } from '../calibrate/report.ts';
import { scoreLevels } from './levelScores.ts';

/** The section of docs/validation.md on drug levels. */
export function levelSection(): readonly string[] {
  const scores = scoreLevels().map((score) => ({
    ...score,
    far: Math.abs(100 * (score.model / score.row.value - 1)) / score.row.tolerance,
  }));
  const share = (times: number): string =>
    percent(scores.filter(({ far }) => far <= times).length / scores.length);
  return [
    '## Drug levels',
    '',
    'The two antibodies whose kinetics are followed; all values recalled from labels. The tolerance is 28 % of levels and 33 % of times;',
    'the half-life is the slope of the logarithm from twice the time of the peak until a tenth of the peak is left.',
    `Within the tolerance ${share(1)}, within twice ${share(2)}.`,
    '',
    row([
      'row',
      'drug',
      'dose',
      'quantity',
      'published',
      'model',
      'tolerance',
      'verdict',
      'source',
    ]),
    row(Array.from({ length: 9 }, () => '---')),
    ...scores.map(({ row: one, model, far }) =>
      row([
        `${one.id} (recalled)`,
        one.drug,
        `${String(one.dose)} mg, ${one.doses === 1 ? 'once' : `${String(one.doses)} times every ${one.everyDays.toFixed(0)} days`}`,
        one.quantity,
        `${String(one.value)} ${one.unit}`,
        String(Number(model.toPrecision(3))),
        `${String(one.tolerance)} %`,
        far <= 1 ? 'good' : far <= 2 ? 'acceptable' : 'misfit',
        `${one.source.citation}${one.note ? ` ${one.note}` : ''}`,
      ]),
    ),
    '',
  ];
}
