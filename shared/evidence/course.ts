import type { Treatment } from '../scenario/parts.ts';

/** One drug from a day up to, and not on, another; days since day 0. */
export function course(
  drug: Treatment['drug'],
  dose: number,
  unit: Treatment['unit'],
  { every, from, until }: { readonly every: number; readonly from: number; readonly until: number },
): Treatment {
  return { drug, dose, unit, everyDays: every, startDay: from, endDay: until };
}
