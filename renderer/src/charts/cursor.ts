import { at } from '../../../shared/assert.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { written } from './ticks.ts';
import type { Line, Plot } from './plots.ts';

type Columns = Readonly<Record<string, Float64Array>>;

/** What a cursor reads off: days and columns of a time course. */
export interface Readable {
  readonly days: Float64Array;
  readonly columns: Columns;
}

/** The last row at or before a day; 0 before the first. */
export function rowAt(days: Float64Array, day: number): number {
  let [low, high] = [0, days.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (at(days, middle) <= day) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * A column read at a day, straight between two rows.
 *
 * @returns null where there is no such column, or the day lies outside the run
 */
export function valueAt({ days, columns }: Readable, column: string, day: number): number | null {
  const values = columns[column];
  if (!values || values.length === 0 || days.length === 0) return null;
  if (day < at(days, 0) - 1e-6 || day > at(days, days.length - 1) + 1e-6) return null;
  const row = rowAt(days, day);
  const value = at(values, row);
  if (row + 1 >= days.length || row + 1 >= values.length) return value;
  const share = (day - at(days, row)) / (at(days, row + 1) - at(days, row));
  return value + Math.max(0, share) * (at(values, row + 1) - value);
}

/** A value of a line as the heading shows it, with its unit where the heading does not give one. */
export function readout(course: Readable, { column, ...line }: Line, day: number): string {
  const value = valueAt(course, column, day);
  if (value === null) return '–';
  if (line.drawn === 'log2 of percent') return `${times(value / 100)} ×`;
  const digits = line.drawn === 'percent of peak' ? significant(value) : line.digits;
  return `${written(value, digits, line.signed)} ${line.unit}`.trim();
}

/** A ratio with as many decimals as it takes to tell it from nothing. */
export function times(ratio: number): string {
  if (ratio > 1000) return '>\u00a01000';
  return ratio > 0 && ratio < 0.0005 ? '<0.001' : written(ratio, significant(ratio));
}

function significant(value: number): number {
  const size = Math.abs(value);
  if (size >= 99.95 || size < 0.0005) return 0;
  if (size >= 9.995) return 1;
  return size >= 0.0995 ? 2 : 3;
}

/** A day as the class says it: "month 66", or "day 9" in the first month. */
export function moment(day: number): string {
  if (day < 0.5) return 'day 0';
  return day < daysPerMonth - 0.5
    ? `day ${String(Math.round(day))}`
    : `month ${String(Math.round(day / daysPerMonth))}`;
}

/** Everything at the cursor in one breath, for those who hear it. */
export function spoken(course: Readable, plots: readonly Plot[], day: number): string {
  const parts = plots.flatMap(({ lines }) =>
    lines.map((line) => `${line.name} ${readout(course, line, day)}`),
  );
  return `${moment(day)}: ${parts.join(', ')}`;
}

/** Where the cursor goes on a key; undefined for keys that are not its own. */
export function cursorAfter(key: string, day: number, horizonDays: number): number | undefined {
  const months = monthsOf(key);
  if (months === undefined) return undefined;
  if (!Number.isFinite(months)) return months < 0 ? 0 : horizonDays;
  const moved = (Math.round(day / daysPerMonth) + months) * daysPerMonth;
  return Math.min(horizonDays, Math.max(0, moved));
}

function monthsOf(key: string): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1;
    case 'PageUp':
      return 12;
    case 'PageDown':
      return -12;
    case 'Home':
      return -Infinity;
    case 'End':
      return Infinity;
    default:
      return undefined;
  }
}
