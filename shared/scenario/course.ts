import type { Treatment } from './parts.ts';

type Plan = Pick<Treatment, 'startDay' | 'everyDays' | 'count' | 'endDay'>;

/** The first day that is no longer under this course: one interval after the last dose, or `endDay`. */
export function courseEnd({ startDay, everyDays, count, endDay }: Plan): number {
  return count === undefined ? (endDay ?? startDay) : startDay + count * everyDays;
}

/**
 * The days of the single doses, day 0 of the scenario being 0.
 *
 * @returns shape [k]; ascending; every one before `endDay` and at or before `horizonDays`
 */
export function doseDays(plan: Plan, horizonDays: number): Float64Array {
  const { startDay, everyDays } = plan;
  const planned =
    plan.count ?? Math.max(0, Math.ceil((courseEnd(plan) - startDay) / everyDays - 1e-9));
  const within = Math.floor((horizonDays - startDay) / everyDays + 1e-9) + 1;
  const number = Math.max(0, Math.min(planned, within));
  return Float64Array.from({ length: number }, (_, index) => startDay + index * everyDays);
}

/** Whether two courses of one drug would be given at the same time. */
export function coursesOverlap(
  one: Plan & { readonly drug: string },
  other: Plan & { readonly drug: string },
): boolean {
  return (
    one.drug === other.drug &&
    one.startDay < courseEnd(other) - 1e-6 &&
    other.startDay < courseEnd(one) - 1e-6
  );
}
