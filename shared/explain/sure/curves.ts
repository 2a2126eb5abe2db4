import { at } from '../../assert.ts';
import type { TimeCourse } from '../../engine/timeCourse.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { bandOf, sureColumns, type Plausible } from './band.ts';
import type { Sure } from './sentence.ts';

/** A curve as it is drawn, with the plausible ones about it. */
export interface SureCurve extends Plausible {
  /** Shape [days]. */
  readonly days: Float64Array;
  /** Shape [days], at the fitted values. */
  readonly fitted: Float64Array;
}

/** What was found of a scenario under plausible parameter sets. */
export interface Found {
  readonly days: Float64Array;
  /** By the ids of `sureColumns`: shape [sets][days]. */
  readonly lines: Readonly<Record<string, Plausible['lines']>>;
  /** BMD of one standard deviation by the id of the T-score, g/cm². */
  readonly perSd: Readonly<Record<string, number>>;
  /** Whether no more lines are to come. */
  readonly whole: boolean;
}

/**
 * How sure the model is of a column, on the scale of the column.
 *
 * What is judged is the change from day 0. Where density is written as grams or as a T-score, every line
 * begins at the fitted value of day 0, as all arms of a trial begin at the same people.
 *
 * @param course the fitted answer to the same scenario at rest
 * @returns null where the table of tolerances says nothing of the column, or nothing was found
 */
export function sureCurve(
  course: Pick<TimeCourse, 'days' | 'columns'>,
  scenario: Scenario,
  found: Found,
  column: string,
): SureCurve | null {
  const scale = scaleOf(course, found, column);
  const changes = scale && course.columns[scale.of];
  const lines = scale && found.lines[scale.of];
  const fitted = course.columns[column];
  if (!changes || !lines || !fitted || lines.length === 0 || !sameDays(course, found)) return null;
  const { days } = found;
  const band = bandOf(scenario, scale.of, days, changes, lines);
  if (scale.write === null) return { days, fitted, ...band };
  const { write } = scale;
  return {
    days,
    fitted,
    lines: lines.map((line) => Float64Array.from(line, write)),
    low: band.low.map(write),
    high: band.high.map(write),
  };
}

/** Which change a column is written from, and how; `write` is null where it is the change itself. */
function scaleOf(
  { columns }: Pick<TimeCourse, 'columns'>,
  { perSd }: Found,
  column: string,
): { readonly of: string; readonly write: ((change: number) => number) | null } | null {
  if (sureColumns.has(column)) return { of: column, write: null };
  const [, form, site] = /^(bmd|tScore)(\w+)$/.exec(column) ?? [];
  const start = columns[column]?.[0];
  const grams = columns[`bmd${site ?? ''}`]?.[0];
  if (site === undefined || start === undefined || grams === undefined) return null;
  const perPercent = form === 'bmd' ? grams / 100 : grams / 100 / (perSd[column] ?? NaN);
  return { of: `bmd${site}Change`, write: (change) => start + perPercent * change };
}

function sameDays(course: Pick<TimeCourse, 'days'>, { days }: Found): boolean {
  return course.days.length === days.length && course.days.at(-1) === days.at(-1);
}

/** What the plausible curves say on a day, straight between two rows; null outside the run. */
export function sureOn(
  { days, fitted, lines }: SureCurve,
  { name, column }: { readonly name: string; readonly column: string },
  day: number,
): Sure | null {
  const after = days.findIndex((other) => other >= day - 1e-6);
  if (after < 0) return null;
  const before = Math.max(0, after - 1);
  const span = at(days, after) - at(days, before);
  const share = span > 0 ? Math.max(0, (day - at(days, before)) / span) : 1;
  const read = (line: Float64Array | Float32Array): number =>
    (line[before] ?? NaN) * (1 - share) + (line[after] ?? NaN) * share;
  const values = lines.map(read);
  return {
    ...{ name, column, day, sets: lines.length },
    fitted: read(fitted),
    low: Math.min(...values),
    high: Math.max(...values),
  };
}

/** The plausible curves of one course; each is worked out when it is drawn first. */
export class SureCurves {
  readonly #curves = new Map<string, SureCurve | null>();
  readonly #scenario: Scenario;
  readonly #course: Pick<TimeCourse, 'days' | 'columns'>;
  readonly #found: Found;

  constructor(scenario: Scenario, course: Pick<TimeCourse, 'days' | 'columns'>, found: Found) {
    this.#scenario = scenario;
    this.#course = course;
    this.#found = found;
  }

  /** Whether no more lines are to come. */
  get whole(): boolean {
    return this.#found.whole;
  }

  /** The curve of a column; null where nothing is known of it. */
  get(column: string): SureCurve | null {
    const known = this.#curves.get(column);
    if (known !== undefined) return known;
    const curve = sureCurve(this.#course, this.#scenario, this.#found, column);
    this.#curves.set(column, curve);
    return curve;
  }
}
