import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import type { Dial } from './dial.ts';

/** A month from day 0 up to the horizon. */
export function monthDial(label: string, horizonDays: number): Dial {
  const max = Math.round((10 * horizonDays) / daysPerMonth) / 10;
  return { label, unit: '', min: 0, max, step: 0.1, scale: 'linear', neutral: null };
}
