import { daysPerMonth } from '../../../shared/scenario/calendar.ts';

/** Seconds that a whole course takes to play. */
const wholeSeconds = 16;
/** Steps of a course where motion is to be kept small, and how long each stands, ms. */
const steps = 24;
const stepMs = 900;

/**
 * Where the cursor is after some time of playing: gliding, or in whole months where motion is to be
 * kept small.
 *
 * @param elapsedMs since playing began
 */
export function playedTo(
  fromDay: number,
  horizonDays: number,
  elapsedMs: number,
  reduced: boolean,
): number {
  if (!reduced)
    return Math.min(horizonDays, fromDay + (horizonDays * elapsedMs) / (1000 * wholeSeconds));
  const months = Math.max(1, Math.round(horizonDays / daysPerMonth / steps));
  const taken = Math.floor(elapsedMs / stepMs);
  return Math.min(horizonDays, fromDay + taken * months * daysPerMonth);
}
