import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { differenceOf } from '../../../shared/explain/arms/difference.ts';
import { drawnValue } from '../charts/datasets.ts';
import type { Line } from '../charts/plots.ts';
import { frozenRange, restingRange, type axisRule, type Range } from '../charts/scales.ts';
import type { Curve } from './paths.ts';

/** The lines of each course that were drawn: a course is drawn again while another arm is edited. */
const drawnOf = new WeakMap<TimeCourse, Map<string, Curve>>();

/**
 * A line of a course as it is drawn; nothing where the course has no such column.
 *
 * @param peak what is drawn as 100 % of a peak; the highest of the course itself where it is not given
 */
export function curveOf(course: TimeCourse | null, line: Line, peak?: number): Curve {
  const values = course?.columns[line.column];
  if (!course || !values) return { days: [], values: [] };
  const known = drawnOf.get(course) ?? new Map<string, Curve>();
  drawnOf.set(course, known);
  const scaled = line.drawn === 'percent of peak' && peak !== undefined && peak > 0;
  const key = [line.column, line.drawn, scaled ? peak : ''].join(' ');
  const before = known.get(key);
  if (before) return before;
  const drawn = scaled ? (value: number) => (100 * value) / peak : drawnValue(line, values);
  const curve = { days: course.days, values: values.map(drawn) };
  known.set(key, curve);
  return curve;
}

/** The highest value of a column in any of some courses; 0 where none has it. */
export function highestOf(courses: readonly (TimeCourse | null)[], column: string): number {
  return Math.max(
    0,
    ...courses.map(
      (course) => course?.columns[column]?.reduce((most, value) => Math.max(most, value), 0) ?? 0,
    ),
  );
}

/** What one course is above another in a line, on the scale on which the line is drawn. */
export function differenceCurve(first: TimeCourse, other: TimeCourse, line: Line): Curve {
  if (line.drawn === 'value') return differenceOf(first, other, line.column);
  // Of ratios the difference of their doublings says how many times one is the other.
  const scaled = (course: TimeCourse) => ({
    days: course.days,
    columns: { [line.column]: Float64Array.from(curveOf(course, line).values) },
  });
  return differenceOf(scaled(first), scaled(other), line.column);
}

/** The smallest and largest finite value of some curves; null where there is none. */
export function extentOf(curves: readonly Curve[]): Range | null {
  let [min, max] = [Infinity, -Infinity];
  for (const { values } of curves)
    for (const value of values) {
      if (value < min) min = value;
      if (value > max && value < Infinity) max = value;
    }
  return min <= max && min > -Infinity ? { min, max } : null;
}

/** Axes that stay while something is dragged, and settle when it is let go. */
export class Axes {
  readonly #settled: Record<string, Range> = {};

  /** The ends of an axis. */
  range(
    key: string,
    curves: readonly Curve[],
    rule: ReturnType<typeof axisRule>,
    frozen: boolean,
  ): Range {
    const drawn = extentOf(curves);
    const before = this.#settled[key];
    const range = frozen && before ? frozenRange(before, drawn, rule) : restingRange(drawn, rule);
    this.#settled[key] = range;
    return range;
  }
}

/** The heights of points, for an axis that is to hold them. */
export function heights(points: readonly { readonly y: number }[]): Curve {
  return { days: [], values: points.map(({ y }) => y) };
}
