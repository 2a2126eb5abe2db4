import { daysPerMonth, daysPerYear } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(65, 61);
const once = (dose: number): Scenario =>
  given(woman, {
    ...{ drug: 'zoledronate', dose, unit: 'mg' },
    ...{ everyDays: daysPerYear, startDay: 0, count: 1 },
  });

const seen = { against: 'placebo', fromDay: 0, provenance: 'seen', confidence: 'high' } as const;
const spine = { ...seen, endPoint: 'bmdLumbarSpine' } as const;
const hip = { ...seen, endPoint: 'bmdTotalHip' } as const;
const twoYears = 24 * daysPerMonth;
const fiveYears = 60 * daysPerMonth;

export const grey2017 = defineTrial({
  id: 'grey2017',
  name: 'One infusion of 1, 2.5 or 5 mg of zoledronate',
  reference: {
    citation:
      'Grey A, et al. Duration of antiresorptive activity of zoledronate in postmenopausal women with osteopenia: a randomized, controlled multidose trial. CMAJ 2017;189:E1130-E1136.',
    doi: '10.1503/cmaj.161207',
  },
  arms: {
    one: { label: 'Zoledronate 1 mg once', scenario: once(1) },
    half: { label: 'Zoledronate 2.5 mg once', scenario: once(2.5) },
    whole: { label: 'Zoledronate 5 mg once', scenario: once(5) },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    { id: 'E0080', arm: 'one', ...spine, day: twoYears, value: 5, tolerance: 1.2 },
    { id: 'E0081', arm: 'half', ...spine, day: twoYears, value: 5.7, tolerance: 1.2 },
    { id: 'E0082', arm: 'whole', ...spine, day: twoYears, value: 5.7, tolerance: 1.2 },
    { id: 'E0083', arm: 'one', ...spine, day: fiveYears, value: 2, tolerance: 1.4 },
    { id: 'E0084', arm: 'half', ...spine, day: fiveYears, value: 2.2, tolerance: 1.4 },
    { id: 'E0085', arm: 'whole', ...spine, day: fiveYears, value: 5.1, tolerance: 1.4 },
    { id: 'E0086', arm: 'one', ...hip, day: twoYears, value: 2.6, tolerance: 0.8 },
    { id: 'E0087', arm: 'half', ...hip, day: twoYears, value: 4.1, tolerance: 0.8 },
    { id: 'E0088', arm: 'whole', ...hip, day: twoYears, value: 4.7, tolerance: 0.8 },
    { id: 'E0089', arm: 'one', ...hip, day: fiveYears, value: 1.8, tolerance: 1 },
    { id: 'E0090', arm: 'half', ...hip, day: fiveYears, value: 2.8, tolerance: 1 },
    { id: 'E0091', arm: 'whole', ...hip, day: fiveYears, value: 5.4, tolerance: 1 },
  ],
  unscored: [],
});
