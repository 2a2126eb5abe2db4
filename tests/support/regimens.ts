import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** Months as days of the document. */
export function months(count: number): number {
  return count * daysPerMonth;
}

/** Denosumab 60 mg every 6 months, or what is named otherwise. */
export function denosumab(count: number, other: Partial<Treatment> = {}): Treatment {
  return {
    drug: 'denosumab',
    dose: 60,
    unit: 'mg',
    everyDays: months(6),
    startDay: 0,
    count,
    ...other,
  };
}

/** A woman of 62, twelve years after menopause, treated over twelve years; her age may be another. */
export function woman(treatments: readonly Treatment[], ageYears = 62): Scenario {
  return {
    ...blankScenario,
    horizonDays: months(144),
    person: { ...blankScenario.person, ageYears },
    treatments: [...treatments],
  };
}
