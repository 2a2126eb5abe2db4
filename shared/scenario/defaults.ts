import { daysPerMonth } from './calendar.ts';
import { formatVersion, type Scenario } from './scenario.ts';

/** Nobody treated, nothing changed: what "New" opens. */
export const blankScenario: Scenario = {
  formatVersion,
  person: { sex: 'female', ageYears: 60, menopauseAgeYears: 50, surgical: false },
  horizonDays: 96 * daysPerMonth,
  inputs: [],
  treatments: [],
};

/** The first thing anyone sees: six doses of denosumab, ten years after menopause, and nothing after. */
export const openingScenario: Scenario = {
  ...blankScenario,
  treatments: [
    {
      drug: 'denosumab',
      dose: 60,
      unit: 'mg',
      everyDays: 6 * daysPerMonth,
      startDay: 24 * daysPerMonth,
      count: 6,
    },
  ],
};

/** What the opening scenario is called until it is saved under another name. */
export const openingName = 'Denosumab, then stopped';
