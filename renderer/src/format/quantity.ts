import { daysPerMonth, daysPerYear } from '../../../shared/scenario/calendar.ts';
import { units, type Unit } from '../../../shared/units/unit.ts';

/** The number of decimals that a step needs. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1) {
    const scaled = step * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9) return decimals;
  }
  return 6;
}

/** A number without trailing zeros, at most as fine as `decimals`. */
export function number(value: number, decimals: number): string {
  return String(Number(value.toFixed(decimals))).replace('-', '−');
}

/** A number and its unit as written on screen. */
export function quantity(value: number, decimals: number, unit: Unit): string {
  return `${number(value, decimals)} ${units[unit]}`.trim();
}

/** Days as months, to a tenth. */
export function months(days: number): string {
  return number(days / daysPerMonth, 1);
}

/** A length of time as it reads best: years where they come out whole, months, or days below one. */
export function lengthOf(days: number): string {
  const years = days / daysPerYear;
  const [count, name] =
    days < daysPerMonth - 0.5
      ? [number(days, 1), 'day']
      : years >= 2 && Math.abs(years - Math.round(2 * years) / 2) < 1e-3
        ? [number(years, 1), 'year']
        : [months(days), 'month'];
  return `${count} ${name}${count === '1' ? '' : 's'}`;
}

/** The unit in which an interval between doses reads best. */
export type Period = 'days' | 'weeks' | 'months' | 'years';

export const daysOf = {
  days: 1,
  weeks: 7,
  months: daysPerMonth,
  years: daysPerYear,
} as const satisfies Record<Period, number>;

/** Weeks where they come out whole, else months where they do, else days. */
export function periodOf(everyDays: number): Period {
  const isWhole = (period: Period): boolean => {
    const count = everyDays / daysOf[period];
    return count >= 1 - 1e-9 && Math.abs(count - Math.round(count)) < 1e-6;
  };
  if (everyDays === 1) return 'days';
  return (['years', 'months', 'weeks'] as const).find(isWhole) ?? 'days';
}

/** An interval in words, for example `every 6 months`. */
export function every(everyDays: number): string {
  const period = periodOf(everyDays);
  const count = number(everyDays / daysOf[period], 1);
  return count === '1' ? `every ${period.slice(0, -1)}` : `every ${count} ${period}`;
}
