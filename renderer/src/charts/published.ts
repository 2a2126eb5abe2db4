import { moment, valueAt, type Readable } from './cursor.ts';

/** The marks that tell studies apart; a scenario alone needs the first three. */
export const shapes = ['circle', 'diamond', 'square', 'triangle', 'wedge', 'hexagon'] as const;

export type Shape = (typeof shapes)[number];

/** One published number for a curve. */
export interface PublishedPoint {
  /** Id of the row of evidence. */
  readonly id: string;
  /** The column of the curve that it belongs to. */
  readonly column: string;
  /** Day from which the change is counted; later than day 0, it lies on the model’s value of that day. */
  readonly fromDay: number;
  readonly day: number;
  /** Percent change. */
  readonly change: number;
  readonly low: number;
  readonly high: number;
  /** Whether the interval is the source’s own, or the plausible spread between studies. */
  readonly printed: boolean;
  /** Whether the number was read in the source, or is transcribed. */
  readonly seen: boolean;
  readonly shape: Shape;
}

/** What the plots show of trials. */
export interface Published {
  readonly points: readonly PublishedPoint[];
  /** The day from which no trial backs the curves; null where they all are. */
  readonly outsideFromDay: number | null;
}

/** A point on the scale of its curve. */
export interface Placed {
  readonly point: PublishedPoint;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** Where a point lies on the scale of its curve; null where the run does not reach. */
export function placed(point: PublishedPoint, course: Readable): Placed | null {
  const base = valueAt(course, point.column, point.fromDay);
  if (base === null) return null;
  const level = changeOf(point.column)
    ? (change: number): number => 100 * ((1 + base / 100) * (1 + change / 100) - 1)
    : (change: number): number => base * (1 + change / 100);
  return { point, y: level(point.change), low: level(point.low), high: level(point.high) };
}

/**
 * The percent change of a curve between two days.
 *
 * @returns null where the run does not reach, or there is no such curve
 */
export function changeBetween(
  course: Readable,
  column: string,
  fromDay: number,
  day: number,
): number | null {
  const [start, end] = [valueAt(course, column, fromDay), valueAt(course, column, day)];
  if (start === null || end === null) return null;
  return changeOf(column)
    ? 100 * ((1 + end / 100) / (1 + start / 100) - 1)
    : 100 * (end / start - 1);
}

/** What is said of a plot with published points, after what its curves do. */
export function publishedWords(
  published: Published | null,
  lines: readonly { readonly column: string }[],
): string {
  const count = (published?.points ?? []).filter(({ column: its }) =>
    lines.some(({ column }) => column === its),
  ).length;
  const from = published?.outsideFromDay ?? null;
  const points =
    count === 0 ? '' : ` ${String(count)} published ${count === 1 ? 'point' : 'points'} beside it.`;
  return from === null ? points : `${points} Hatched from ${moment(from)} on: beyond the evidence.`;
}

/** Whether a column is a change from day 0, and not a percentage of it. */
function changeOf(column: string): boolean {
  return column.endsWith('Change');
}
