import { drugName } from '../../../shared/explain/drugName.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import { dosesOf, plannedCount } from '../../../shared/scenario/course.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { months } from '../format/quantity.ts';

/** A tablet that falls into the night after the last day shown is no reason to refuse, days. */
const slack = 1;

/**
 * Why a gesture may not lead from one scenario to another though a document may hold it; null where it may.
 * A course that reaches beyond the horizon already may stay so, but not grow further.
 */
export function limitProblem(before: Scenario, after: Scenario): string | null {
  const { horizonDays } = after;
  for (const treatment of after.treatments) {
    if (before.treatments.includes(treatment)) continue;
    const name = drugName(treatment.drug);
    if (treatment.startDay < -1e-6) return `${name} cannot start before month 0.`;
    const last = lastDay(treatment);
    const known = before.treatments.filter(({ drug }) => drug === treatment.drug).map(lastDay);
    if (last > horizonDays + slack && last > Math.max(0, ...known) + 1e-6)
      return `${name} would go on to month ${months(last)}, after the ${months(horizonDays)} months shown: show more time, or give fewer doses.`;
  }
  for (const { id, steps } of after.inputs) {
    const { label } = inputs[id];
    if (steps.some(({ day }) => day < -1e-6)) return `${label} cannot begin before month 0.`;
    const met = steps.find(({ day }, index) => {
      const earlier = steps[index - 1];
      return earlier !== undefined && day < earlier.day + (earlier.overDays ?? 0) + 1e-6;
    });
    if (met)
      return `${label} is changed in month ${months(met.day)} already: keep clear of that, or end it first.`;
  }
  return null;
}

/** The day of the last dose that is not missed. */
function lastDay(treatment: Treatment): number {
  const { startDay, everyDays, changes } = treatment;
  if (changes !== undefined)
    return dosesOf(treatment).findLast(({ amount }) => amount > 0)?.day ?? startDay;
  return startDay + (plannedCount(treatment) - 1) * everyDays;
}
