import { at } from '../../shared/assert.ts';
import { boundReasons, endAt } from './bounds.ts';
import { jacobianOf, numbers, type Optimum } from './checkpoint.ts';
import { correlations, laplaceAt } from './laplace.ts';
import { fromUnit, type FreeParameter } from './free.ts';
import { shareWithin, valuesAt, type Objective } from './objective.ts';
import type { SpreadResults } from './results.ts';

/** docs/calibration.md. */
export function calibrationPage(
  objective: Objective,
  optimum: Optimum,
  spread: SpreadResults | null,
): string {
  const { rows, families, free } = objective;
  const point = numbers(optimum.point);
  const laplace = laplaceAt(jacobianOf(optimum), numbers(optimum.residuals), rows.length);
  const pairs = correlations(free, laplace, 0.9);
  const values = valuesAt(objective, point);
  const counted = new Map<string, number>();
  for (const family of families) counted.set(family, (counted.get(family) ?? 0) + 1);
  const within = (predictions: Optimum['predictions'], times: number): string =>
    percent(shareWithin(rows, numbers(predictions), times));
  const parameterLine = (parameter: FreeParameter, place: number): string => {
    const { symbol, scale, record } = parameter;
    const sd = Math.sqrt(at(laplace.covariance, place * free.length + place));
    const where = at(point, place);
    const end = endAt(where) ?? '';
    return row([
      `\`${symbol}\``,
      record.label,
      digits(record.value),
      digits(values[symbol] ?? NaN),
      `${digits(record.min)} … ${digits(record.max)}`,
      scale,
      digits(sdOf(parameter, where, sd)),
      end,
    ]);
  };
  return [
    '# Calibration',
    '',
    `Written by \`npm run calibrate\`. Model \`${optimum.model}\`, ${String(optimum.iteration)} iterations.`,
    '',
    row(['', 'before', 'after']),
    row(['---', '---', '---']),
    row(['cost (rows and priors)', optimum.costBefore.toFixed(1), optimum.cost.toFixed(1)]),
    ...[1, 2].map((times) =>
      row([
        `rows within ${times === 1 ? 'the tolerance' : 'twice the tolerance'}`,
        within(optimum.predictionsBefore, times),
        within(optimum.predictions, times),
      ]),
    ),
    '',
    `${String(free.length)} free parameters, ${String(rows.length)} rows of ${String(counted.size)} families. Every family`,
    'weighs the same; a residual is the misfit in tolerances (markers on a log scale), beyond 2 growing as its root',
    '(pseudo-Huber). The prior of a parameter is normal about its record’s value, its standard deviation a quarter of the',
    'range (of the logarithm, where the ends differ more than tenfold). Before: the values in the records.',
    '',
    `Weighted residual variance: ${laplace.variance.toFixed(2)}; standard deviations are those of the normal (Laplace) picture at the`,
    'optimum, inflated by it.',
    '',
    ...(spread
      ? [
          `Ensemble: ${String(spread.members)} fits (seed ${String(spread.seed)}) in each of which every family counts by an exponential random weight`,
          'and every prior has its middle drawn anew (weighted-likelihood bootstrap, doi:10.1111/j.2517-6161.1994.tb01956.x);',
          `two Gauss-Newton steps each from the optimum. Median rise of the cost above the optimum: ${spread.rise.toFixed(0)}.`,
          '',
        ]
      : []),
    '## Free parameters',
    '',
    row(['symbol', 'what', 'start', 'fitted', 'range', 'scale', 'sd', 'at bound']),
    row(Array.from({ length: 8 }, () => '---')),
    ...free.map(parameterLine),
    '',
    '## At a bound, and why that may stay',
    '',
    ...free.flatMap((parameter, place) => {
      const end = endAt(at(point, place));
      const why = boundReasons[parameter.symbol];
      return end
        ? [`- \`${parameter.symbol}\`, ${end}: ${why ?? '**no reason is given yet.**'}`]
        : [];
    }),
    '',
    '## Pairs that the data hardly tell apart (|r| > 0.9)',
    '',
    ...(pairs.length === 0
      ? ['None.']
      : [
          row(['one', 'other', 'r']),
          row(['---', '---', '---']),
          ...pairs.map(({ a, b, r }) => row([`\`${a}\``, `\`${b}\``, r.toFixed(3)])),
        ]),
    '',
    '## Rows by family',
    '',
    [...counted]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([family, count]) => `${family} ${String(count)}`)
      .join(', ') + '.',
    '',
  ].join('\n');
}

/** One standard deviation in the unit of the parameter, to first order. */
function sdOf(parameter: FreeParameter, place: number, sd: number): number {
  const { record } = parameter;
  if (parameter.scale === 'linear') return sd * (record.max - record.min);
  const value = fromUnit(parameter, place);
  return value * Math.log(record.max / record.min) * sd;
}

/** A line of a table. */
export function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A share as a percentage. */
export function percent(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'none';
}

function digits(value: number): string {
  return String(Number(value.toPrecision(4)));
}
