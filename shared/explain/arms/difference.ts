import { at } from '../../assert.ts';
import type { TimeCourse } from '../../engine/timeCourse.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';

/** What one arm is above another, over time. */
export interface Difference {
  /** Shape [n]; the days of the second arm that the first one reaches too. */
  readonly days: Float64Array;
  /** Shape [n]; second minus first, in the unit of the column. */
  readonly values: Float64Array;
}

/** The part of a course that is compared. */
export type Compared = Pick<TimeCourse, 'days' | 'columns'>;

/** A column of a course on a day, straight between rows; NaN outside the run. */
export function readAt({ days, columns }: Compared, column: string, day: number): number {
  const values = columns[column];
  const last = Math.min(days.length, values?.length ?? 0) - 1;
  if (!values || last < 0 || day < at(days, 0) - 1e-6 || day > at(days, last) + 1e-6) return NaN;
  let [low, high] = [0, last];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(days, middle) <= day) low = middle;
    else high = middle - 1;
  }
  if (low === last) return at(values, last);
  const share = Math.max(0, day - at(days, low)) / (at(days, low + 1) - at(days, low));
  return at(values, low) + share * (at(values, low + 1) - at(values, low));
}

/** `other` minus `first` in a column, as far as both runs go. */
export function differenceOf(first: Compared, other: Compared, column: string): Difference {
  const days: number[] = [];
  const values: number[] = [];
  for (const day of other.days) {
    const value = readAt(other, column, day) - readAt(first, column, day);
    if (Number.isNaN(value)) continue;
    days.push(day);
    values.push(value);
  }
  return { days: Float64Array.from(days), values: Float64Array.from(values) };
}

/** The first day on which two arms are further apart than a threshold; null where they never are. */
export function partingDay({ days, values }: Difference, threshold: number): number | null {
  for (const [row, value] of values.entries()) {
    const beyond = Math.abs(value) - threshold;
    if (beyond <= 0) continue;
    if (row === 0) return at(days, 0);
    const before = Math.abs(at(values, row - 1)) - threshold;
    const [from, to] = [at(days, row - 1), at(days, row)];
    // Straight between rows; where the sign turns within one, the later row is close enough.
    return before <= 0 ? from + ((to - from) * -before) / (beyond - before) : to;
  }
  return null;
}

/** The area under a difference, in its unit times months; what lies below zero counts as less. */
export function areaOf({ days, values }: Difference): number {
  let area = 0;
  for (let row = 1; row < days.length; row += 1)
    area += ((at(days, row) - at(days, row - 1)) * (at(values, row) + at(values, row - 1))) / 2;
  return area / daysPerMonth;
}
