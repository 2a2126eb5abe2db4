import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { differenceOf } from '../../../shared/explain/arms/difference.ts';
import { drawnValue } from '../charts/datasets.ts';
import type { Line } from '../charts/plots.ts';
import { frozenRange, restingRange, type axisRule, type Range } from '../charts/scales.ts';
import type { Curve } from './paths.ts';

/** A line of a course as it is drawn; nothing where the course has no such column. */
export function curveOf(course: TimeCourse | null, line: Line): Curve {
  const values = course?.columns[line.column];
  if (!course || !values) return { days: [], values: [] };
  const drawn = drawnValue(line, values);
  return { days: course.days, values: values.map(drawn) };
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
