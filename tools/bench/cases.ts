import { daysPerMonth, daysPerYear } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const untreated: Scenario = { ...blankScenario, horizonDays: 10 * daysPerYear };

function given(treatment: Treatment): Scenario {
  return { ...untreated, treatments: [treatment] };
}

/** Ten years each, as a teacher would meet them. */
export const cases: Readonly<Record<string, Scenario>> = {
  untreated,
  'denosumab, 20 doses': given({
    drug: 'denosumab',
    dose: 60,
    unit: 'mg',
    everyDays: 6 * daysPerMonth,
    startDay: 0,
    count: 20,
  }),
  'teriparatide, 2 years': given({
    drug: 'teriparatide',
    dose: 20,
    unit: 'ug',
    everyDays: 1,
    startDay: 0,
    endDay: 2 * daysPerYear,
  }),
};
