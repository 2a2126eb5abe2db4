import type { DrugId } from '../../../shared/drugs/index.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { addTreatment, firstFreeDay } from '../../../shared/scenario/edits.ts';
import { scenarioSchema, type Scenario } from '../../../shared/scenario/scenario.ts';

/** The day a new course starts: day 0 where nothing is given yet, the cursor's month, else the first day free of that drug; null for none. */
export function startFor(scenario: Scenario, id: DrugId, cursorDay: number): number | null {
  const first = scenario.treatments.length === 0 ? [0] : [];
  const month = Math.round(cursorDay / daysPerMonth) * daysPerMonth;
  const days = [...first, Math.min(month, scenario.horizonDays), firstFreeDay(scenario, id)];
  const fits = (day: number): boolean =>
    day < scenario.horizonDays && scenarioSchema.safeParse(addTreatment(scenario, id, day)).success;
  return days.find(fits) ?? null;
}
