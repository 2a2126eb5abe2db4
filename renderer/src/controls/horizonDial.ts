import { daysPerMonth, daysPerYear } from '../../../shared/scenario/calendar.ts';
import { bounds } from '../../../shared/scenario/parts.ts';
import { daysOf, months, type Period } from '../format/quantity.ts';
import type { Dial } from './dial.ts';

/** The shortest time that the window sets, days; a document may be as short as a day. */
const least = daysPerMonth;
const most = bounds.horizonDays.max;

/** The unit in which the time shown is counted. */
export function horizonUnit(days: number): Exclude<Period, 'weeks'> {
  if (days < 2 * daysPerMonth - 1e-6) return 'days';
  return days < 2 * daysPerYear - 1e-6 ? 'months' : 'years';
}

/**
 * The dial of the time shown. Its unit follows the time; its track does not, so that the unit may
 * change under a moving hand.
 */
export function horizonDial(days: number, neutralDays: number): Dial {
  const unit = horizonUnit(days);
  const length = daysOf[unit];
  return {
    label: 'Time shown',
    unit,
    min: least / length,
    max: most / length,
    step: unit === 'years' ? 0.5 : 1,
    scale: 'log',
    neutral: neutralDays / length,
  };
}

/**
 * Why so many days cannot be shown; null where they can.
 *
 * @param latestDay the last day on which something starts
 */
export function horizonProblem(days: number, latestDay: number): string | null {
  if (days < least - 1e-6 || days > most + 1e-6)
    return `Must be from 1 month to ${String(most / daysPerYear)} years.`;
  if (days < latestDay - 1e-6)
    return `A drug or a change starts in month ${months(latestDay)}: show at least as long, or take it away first.`;
  return null;
}
