import type { Course } from '../../../shared/engine/timeCourse.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import { ctxAgainstBalance } from '../../../shared/explain/ctxAgainstBalance.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import { moment, times, valueAt, type Readable } from '../charts/cursor.ts';

/** What the balance is read against. */
export type Baseline = 'day 0' | 'healthy';

/** Degrees of tilt for each doubling. */
const perDoubling = 6;

/** Where the beam rests on its stop: eight times, or an eighth. */
export const greatestTilt = 18;

/** How far the beam leans. */
export interface Tilt {
  /** Positive where RANKL is the heavier side. */
  readonly degrees: number;
  /** Whether the beam rests on its stop, and the truth is further out. */
  readonly stopped: boolean;
}

/** Equal tilt for twice and for half; nothing at 1. */
export function tiltOf(ratio: number): Tilt {
  const wanted = ratio > 0 ? perDoubling * Math.log2(ratio) : -Infinity;
  const degrees = Math.min(greatestTilt, Math.max(-greatestTilt, wanted));
  return { degrees, stopped: degrees !== wanted };
}

/** Everything the picture shows, at one moment. */
export interface Weighing {
  /** RANKL free to activate RANK, relative to the baseline. */
  readonly net: number;
  /** Raw RANKL:OPG, relative to the same baseline. */
  readonly raw: number;
  /** OPG relative to the same baseline. */
  readonly opg: number;
  /** How many times as much RANKL drugs hold as OPG does. */
  readonly drugs: number;
}

/** The day that the scales show: the asked one, or the last that the run reached. */
export function dayWeighed({ days }: Readable, day: number): number {
  return Math.min(day, days.at(-1) ?? 0);
}

/**
 * Reads the scales at a day within the run; an output that is missing weighs as at rest.
 *
 * Day 0 is the person before anything given on that day, as the percentages of the plots are.
 */
export function weigh(course: Readable, day: number, baseline: Baseline): Weighing {
  const read = (column: string): number | null => valueAt(course, column, day);
  const relative = (column: string): number =>
    baseline === 'day 0' ? (read(`${column}Percent`) ?? 100) / 100 : (read(column) ?? 1);
  const byOpg = read('opgBoundRankl') ?? 0;
  return {
    net: relative('netBalance'),
    raw: relative('ranklOpgRatio'),
    // OPG takes hours to change, so that its first row is that before day 0, too.
    opg: baseline === 'day 0' ? sinceDay0(course, 'opg', day) : (read('opg') ?? 1),
    drugs: byOpg > 0 ? (read('drugBoundRankl') ?? 0) / byOpg : 0,
  };
}

/** A column that nothing changes at once, relative to its first row. */
function sinceDay0(course: Readable, column: string, day: number): number {
  const first = course.columns[column]?.[0] ?? 1;
  const now = valueAt(course, column, day) ?? 1;
  return first > 0 ? now / first : now;
}

/** Drugs that hold less of it, relative to OPG, hold next to nothing. */
const traceOfDrug = 0.005;

/** Why CTX goes against what the scales show; null where the two agree. */
export function ctxNote(course: Readable, day: number, { net }: Weighing): string | null {
  const ctx = valueAt(course, 'ctxPercent', day);
  if (ctx === null) return null;
  const ownNet = weigh(course, day, 'day 0').net;
  const { drugBoundRankl: held, opgBoundRankl: byOpg } = course.columns;
  const drugHeldRankl = course.days.some(
    (when, row) => when <= day && (held?.[row] ?? 0) > 0.05 * (byOpg?.[row] ?? Infinity),
  );
  const precursors = sinceDay0(course, 'osteoclastPrecursors', day);
  // CTX is counted from day 0; where the other baseline tells another story, there is none to explain.
  if (verdict(net).arrow !== verdict(ownNet).arrow) return null;
  return ctxAgainstBalance({ ctx, net: ownNet, precursors, drugHeldRankl });
}

/** What the legend says of the drugs that hold RANKL: how much, none, or none yet. */
export function drugShare(amount: number, doses: readonly Course[], day: number): string {
  if (amount > traceOfDrug) return `${about(amount)} × OPG`;
  const known: Readonly<Record<string, Drug>> = drugs;
  const justGiven = doses.some(
    ({ drug, doseDays }) =>
      known[drug]?.binds?.target === 'rankl' &&
      doseDays.some((dose) => moment(dose) === moment(day)),
  );
  return justGiven ? 'just given' : 'none';
}

/** Whom the ratio is taken against, in words. */
export const against: Readonly<Record<Baseline, string>> = {
  'day 0': 'this person at day 0',
  healthy: 'a healthy 30-year-old',
};

/**
 * The reading in words: direction first by arrow, then by size.
 *
 * @param what there is more or less of
 */
export function verdict(
  ratio: number,
  what = 'resorption signal',
): { readonly arrow: string; readonly words: string } {
  const doublings = Math.log2(Math.max(ratio, 1e-9));
  const size = Math.abs(doublings);
  // A tenth up or down is no more than a line's width on the scale.
  if (size < 0.14) return { arrow: '=', words: `about the same ${what}` };
  const more = doublings > 0;
  const comparison = more ? 'more' : 'less';
  const how = size < 0.58 ? 'a little ' : size < 2 ? '' : 'far ';
  return { arrow: more ? '▲' : '▼', words: `${how}${comparison} ${what}` };
}

/** The whole sentence, as it is heard and seen. */
export function sentence(net: number, baseline: Baseline): string {
  return `Net balance ${times(net)} × ${against[baseline]} – ${verdict(net).words}`;
}

/** Why the raw ratio need not go with the net balance. */
export function whyRawDiffers({ net, raw, drugs }: Weighing): string {
  const apart = Math.abs(Math.log2(Math.max(raw, 1e-9) / Math.max(net, 1e-9))) > 0.1;
  if (drugs > 0.05)
    return apart
      ? 'It counts all RANKL, also what the drug holds, against OPG alone.'
      : 'It leaves the drug out: all RANKL against OPG alone.';
  return apart
    ? 'It sets all RANKL against OPG alone; the net balance counts only RANKL that is free.'
    : 'Hardly any drug catches RANKL now, so the two nearly agree.';
}

/** A large ratio to two figures, as nobody means the third. */
export function about(ratio: number): string {
  return ratio < 10 ? times(ratio) : String(Number(ratio.toPrecision(2)));
}

const most = 14;

/** How many tokens stand for an amount, where five stand for one. */
export function tokens(amount: number): number {
  return Math.min(most, Math.max(0, Math.round(5 * amount)));
}
