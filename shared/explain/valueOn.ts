import { at } from '../assert.ts';
import type { TimeCourse } from '../engine/timeCourse.ts';

/** A column on a day, straight between two rows; null where there is none, or outside the run. */
export function valueOn(
  { days, columns }: Pick<TimeCourse, 'days' | 'columns'>,
  column: string,
  day: number,
): number | null {
  const values = columns[column];
  const after = days.findIndex((other) => other >= day - 1e-6);
  if (!values || after < 0) return null;
  if (after === 0 || Math.abs(at(days, after) - day) < 1e-6) return at(values, after);
  const [from, to] = [at(days, after - 1), at(days, after)];
  const share = (day - from) / (to - from);
  return at(values, after - 1) * (1 - share) + at(values, after) * share;
}

/** A column on the last row up to a day, so that nothing given on that day is in it. */
export function valueBefore(
  { days, columns }: Pick<TimeCourse, 'days' | 'columns'>,
  column: string,
  day: number,
): number | null {
  const row = days.findLastIndex((other) => other <= day + 1e-6);
  return columns[column]?.[row] ?? null;
}
