import { daysPerMonth, daysPerYear } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** What is followed, as a teacher would meet it, for any number of years. */
export const cases: Readonly<Record<string, (years: number) => Scenario>> = {
  untreated: (years) => over(years),
  'denosumab, every 6 months': (years) =>
    over(years, {
      drug: 'denosumab',
      dose: 60,
      unit: 'mg',
      everyDays: 6 * daysPerMonth,
      startDay: 0,
      count: 2 * years,
    }),
  'teriparatide, 2 years': (years) =>
    over(years, {
      drug: 'teriparatide',
      dose: 20,
      unit: 'ug',
      everyDays: 1,
      startDay: 0,
      endDay: 2 * daysPerYear,
    }),
};

function over(years: number, ...treatments: readonly Treatment[]): Scenario {
  return { ...blankScenario, horizonDays: years * daysPerYear, treatments: [...treatments] };
}
