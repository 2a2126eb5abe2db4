import { at } from '../assert.ts';
import { daysPerMonth } from '../scenario/calendar.ts';

/** One value of a column and the day it belongs to. */
export interface Reading {
  readonly day: number;
  readonly value: number;
}

/** A stretch of days, both ends within it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The rows of a column as readings, within a span of days. */
function* readings(days: Float64Array, values: Float64Array, span: Span): Generator<Reading> {
  for (const [row, day] of days.entries())
    if (row < values.length && day >= span.from - 1e-6 && day <= span.to + 1e-6)
      yield { day, value: at(values, row) };
}

/** The first, last, lowest and highest reading of a column. */
export interface Extremes {
  readonly first: Reading;
  readonly last: Reading;
  readonly lowest: Reading;
  readonly highest: Reading;
}

/** What a column does in a span of days; null where no row falls into it. */
export function extremes(days: Float64Array, values: Float64Array, span: Span): Extremes | null {
  const found = [...readings(days, values, span)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return null;
  return {
    first,
    last,
    lowest: found.reduce((least, one) => (one.value < least.value ? one : least)),
    highest: found.reduce((most, one) => (one.value > most.value ? one : most)),
  };
}

/** "day 0", "day 9" in the first month, else "month 66". */
export function when(day: number): string {
  if (day < 0.5) return 'day 0';
  return day < daysPerMonth - 0.5 ? `day ${String(Math.round(day))}` : `month ${months(day)}`;
}

/** A length of time: "9 months", or "12 days" below a month. */
export function howLong(days: number): string {
  const [count, name] =
    days < daysPerMonth - 0.5 ? [Math.round(days), 'day'] : [Number(months(days)), 'month'];
  return `${String(count)} ${name}${count === 1 ? '' : 's'}`;
}

function months(day: number): string {
  return String(Math.round(day / daysPerMonth));
}

/** A number as people write it, with a true minus and no minus before nothing. */
export function number(value: number, digits: number): string {
  const size = Math.abs(value).toFixed(digits);
  return value < 0 && Number(size) !== 0 ? `−${size}` : size;
}
