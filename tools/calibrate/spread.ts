import { at } from '../../shared/assert.ts';
import type { Spread } from './results.ts';

/** Mean, standard deviation and middle 90 % of what an ensemble says to one row; NaN left aside. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values.filter(Number.isFinite)).sort();
  const mean = sorted.reduce((sum, x) => sum + x, 0) / sorted.length;
  const square = sorted.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return {
    mean: rounded(mean),
    sd: rounded(Math.sqrt(square / Math.max(1, sorted.length - 1))),
    low: rounded(quantile(sorted, 0.05)),
    high: rounded(quantile(sorted, 0.95)),
  };
}

/** Between the two nearest values (Hyndman & Fan 1996, type 7); NaN of nothing. */
export function quantile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return at(sorted, below) + (place - below) * (at(sorted, above) - at(sorted, below));
}

function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
