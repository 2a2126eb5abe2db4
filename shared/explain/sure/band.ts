import { at } from '../../assert.ts';
import { tableEndPoints, toleranceOf, type TableEndPoint } from '../../evidence/tolerances.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { circumstancesOf } from './circumstances.ts';

/** Standard normal quantile of the ends of a 90 % interval. */
export const z90 = 1.645;

/**
 * Half of the width of the 90 % band about an answer: √((1.645·s)² + t²).
 *
 * @param deviation s, the standard deviation of plausible answers
 * @param tolerance t, taken as 1.645 standard deviations between studies
 */
export function halfWidth(deviation: number, tolerance: number): number {
  return Math.hypot(z90 * deviation, tolerance);
}

/** How a column writes the change of its end point. */
interface Scale {
  readonly endPoint: TableEndPoint;
  /** What the column says where nothing has changed. */
  readonly zero: number;
}

/** The columns that the table of tolerances speaks of: changes from day 0, or percentages of it. */
export const sureColumns: ReadonlyMap<string, Scale> = new Map(
  (Object.keys(tableEndPoints) as TableEndPoint[]).map((endPoint) =>
    endPoint.startsWith('bmd')
      ? [`${endPoint}Change`, { endPoint, zero: 0 }]
      : [`${endPoint}Percent`, { endPoint, zero: 100 }],
  ),
);

/** Plausible answers of one column, and the band about the fitted one. */
export interface Plausible {
  /** One for each parameter set that could be followed; shape [sets][days]. */
  readonly lines: readonly (Float64Array | Float32Array)[];
  /** Ends of the 90 % band; shape [days]. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * The 90 % band about a fitted column.
 *
 * @param column one of `sureColumns`
 * @param days   shape [days]
 * @param fitted shape [days], at the fitted values
 * @param lines  shape [sets][days], of the same column under other plausible values
 */
export function bandOf(
  scenario: Scenario,
  column: string,
  days: Float64Array,
  fitted: Float64Array,
  lines: Plausible['lines'],
): Plausible {
  const scale = sureColumns.get(column);
  const circumstances = circumstancesOf(scenario);
  const rows = Math.min(days.length, fitted.length);
  const [low, high] = [new Float64Array(rows), new Float64Array(rows)];
  for (let row = 0; row < rows; row++) {
    const value = at(fitted, row);
    const tolerance = scale
      ? toleranceOf({
          ...circumstances(at(days, row)),
          endPoint: scale.endPoint,
          change: value - scale.zero,
        })
      : 0;
    const half = halfWidth(deviationAt(lines, row), tolerance);
    // Nothing falls by more than all of it.
    low[row] = Math.max(value - half, (scale?.zero ?? 0) - 100);
    high[row] = value + half;
  }
  return { lines, low, high };
}

/** Standard deviation of the lines in a row; 0 for fewer than two. */
function deviationAt(lines: Plausible['lines'], row: number): number {
  if (lines.length < 2) return 0;
  let [sum, squares] = [0, 0];
  for (const line of lines) sum += line[row] ?? NaN;
  const mean = sum / lines.length;
  for (const line of lines) squares += ((line[row] ?? NaN) - mean) ** 2;
  return Math.sqrt(squares / (lines.length - 1));
}
