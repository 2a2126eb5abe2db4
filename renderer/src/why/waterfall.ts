import { change, type Bar } from '../../../shared/explain/why/sentence.ts';
import type { Measure } from '../../../shared/explain/why/measures.ts';
import { valueTicks, type Tick } from '../charts/ticks.ts';

/** One step of the waterfall, in percent of its width. */
export interface Step {
  readonly id: string;
  readonly label: string;
  /** Where the step before ended, and where this one ends. */
  readonly from: number;
  readonly to: number;
  /** Where it would end in the orders that give the least and the most; null for no whisker. */
  readonly whisker: { readonly least: number; readonly most: number } | null;
  readonly up: boolean;
  /** The change in figures. */
  readonly text: string;
  /** The range over orders in figures; empty where all orders agree. */
  readonly range: string;
  /** The standard error in figures; empty where there is none. */
  readonly error: string;
}

/** The whole picture. */
export interface Waterfall {
  readonly steps: readonly Step[];
  readonly total: Step;
  /** Place of nothing, percent. */
  readonly zero: number;
  readonly ticks: readonly (Tick & { readonly place: number })[];
}

/** A range narrower than this shows as a point: half of what the figures show. */
const narrow = { doublings: 0.005, points: 0.05 } as const;

/** The narrowest picture: a tenth of a doubling or of a point fills it no more than half. */
const leastSpan = { doublings: 0.2, points: 0.4 } as const;

/**
 * Lays the bars out one after another, each beginning where the last ended, and the total below them.
 *
 * @param total the change that they sum to
 */
export function waterfallOf(bars: readonly Bar[], total: number, unit: Measure['unit']): Waterfall {
  let sum = 0;
  const spans = bars.map(({ cause, share }) => {
    const from = sum;
    sum += share.value;
    const wide = share.most - share.least > narrow[unit];
    return { cause, share, from, to: sum, low: from + share.least, high: from + share.most, wide };
  });
  const reached = spans.flatMap(({ from, to, low, high, wide }) =>
    wide ? [from, to, low, high] : [from, to],
  );
  const { min, max } = padded([0, total, ...reached], leastSpan[unit]);
  const place = (value: number): number => (100 * (value - min)) / (max - min);
  return {
    steps: spans.map(({ cause, share, from, to, low, high, wide }) => ({
      id: cause.id,
      label: cause.label,
      from: place(from),
      to: place(to),
      whisker: wide ? { least: place(low), most: place(high) } : null,
      up: share.value > 0,
      text: change(share.value, unit),
      range: wide ? `${change(share.least, unit)} to ${change(share.most, unit)}` : '',
      error: share.error ? `± ${change(share.error, unit).replace('+', '')}` : '',
    })),
    total: {
      id: 'total',
      label: 'Together',
      from: place(0),
      to: place(total),
      whisker: null,
      up: total > 0,
      text: change(total, unit),
      range: '',
      error: '',
    },
    zero: place(0),
    ticks: valueTicks(min, max, 6, true).map((tick) => ({ ...tick, place: place(tick.value) })),
  };
}

/** The values with a little room around them. */
function padded(values: readonly number[], least: number): { min: number; max: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(least, high - low);
  const middle = (low + high) / 2;
  return { min: middle - 0.53 * span, max: middle + 0.53 * span };
}
