import { daysPerMonth, daysPerYear } from '../../../shared/scenario/calendar.ts';

/** A mark on an axis. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** The time axis counts days below two months, months up to ten years, and years beyond. */
export function timeUnit(horizonDays: number): {
  readonly name: 'days' | 'months' | 'years';
  readonly days: number;
} {
  if (horizonDays < 2 * daysPerMonth - 1e-6) return { name: 'days', days: 1 };
  return horizonDays <= 10 * daysPerYear + 1
    ? { name: 'months', days: daysPerMonth }
    : { name: 'years', days: daysPerYear };
}

const daySteps = [1, 2, 5, 7, 14];
const monthSteps = [1, 2, 3, 6, 12, 24];
const yearSteps = [1, 2, 5, 10, 20];

/**
 * Ticks of the time axis: whole months or years, the finest step that leaves no more than `most`.
 *
 * @returns values in days from 0 to the horizon
 */
export function timeTicks(horizonDays: number, most: number): readonly Tick[] {
  const unit = timeUnit(horizonDays);
  const steps = { days: daySteps, months: monthSteps, years: yearSteps }[unit.name];
  const length = horizonDays / unit.days + 1e-6;
  const step =
    steps.find((candidate) => length / candidate <= most - 1 + 1e-3) ?? steps.at(-1) ?? 1;
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => ({
    value: index * step * unit.days,
    label: String(index * step),
  }));
}

/** The roundest step (1, 2, 2.5 or 5 times a power of ten) that cuts a span into at most `most` parts. */
export function roundStep(span: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 2.5, 5].find((candidate) => span / (candidate * power) <= most + 1e-9) ?? 10;
  return step * power;
}

/** Round ticks within [min, max]. */
export function valueTicks(
  min: number,
  max: number,
  most: number,
  signed = false,
): readonly Tick[] {
  const step = roundStep(max - min, most);
  const digits = decimals(step);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * step;
    return { value, label: written(value, digits, signed) };
  });
}

/** Ticks of whole doublings: 1/4, 1/2, 1, ×2, ×4. */
export function doublingTicks(min: number, max: number, most: number): readonly Tick[] {
  const step = Math.max(1, Math.ceil((max - min) / most));
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * step;
    const size = String(2 ** Math.abs(value));
    // A division sign is easily taken for a plus from the last row.
    return { value, label: value < 0 ? `1/${size}` : value > 0 ? `×${size}` : '1' };
  });
}

/** A number as it is written on screen: a true minus, and a plus where the sign matters. */
export function written(value: number, digits: number, signed = false): string {
  const size = Math.abs(value).toFixed(digits);
  if (Number(size) === 0) return size;
  if (value < 0) return `−${size}`;
  return signed ? `+${size}` : size;
}

function decimals(step: number): number {
  for (let digits = 0; digits < 6; digits += 1)
    if (Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) < 1e-6) return digits;
  return 6;
}
