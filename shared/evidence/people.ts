import { daysPerMonth } from '../scenario/calendar.ts';
import { formatVersion, type Scenario } from '../scenario/scenario.ts';

/** A woman after natural menopause at 50, on the calcium and vitamin D that trials give both arms. */
export function trialWoman(ageYears: number, horizonMonths: number): Scenario {
  return {
    formatVersion,
    person: { sex: 'female', ageYears, menopauseAgeYears: 50, surgical: false },
    horizonDays: horizonMonths * daysPerMonth,
    inputs: background,
    treatments: [],
  };
}

/** Supplements of a trial: calcium intake and vitamin D supply a little above adequate. */
export const background: Scenario['inputs'] = [
  { id: 'calciumIntake', steps: [{ day: 0, value: 1.2 }] },
  { id: 'vitaminDSupply', steps: [{ day: 0, value: 1.2 }] },
];

/** A person's document with treatments. */
export function given(scenario: Scenario, ...treatments: Scenario['treatments']): Scenario {
  return { ...scenario, treatments };
}
