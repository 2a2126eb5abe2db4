import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** Androgen deprivation for about two years before entry. */
const entry = 20 * daysPerMonth;
const until = entry + 36 * daysPerMonth;
const man: Scenario = given(
  {
    ...trialWoman(75, 57),
    person: { sex: 'male', ageYears: 75, menopauseAgeYears: null, surgical: false },
  },
  course('leuprolide', 3.75, 'mg', { every: 28, from: 0, until }),
);

const recalled = { fromDay: entry, provenance: 'recalled', confidence: 'high' } as const;
const twoYears = { ...recalled, day: entry + 24 * daysPerMonth } as const;
const threeYears = { ...recalled, day: until } as const;
const over = { arm: 'denosumab', against: 'placebo' } as const;

export const haltPc = defineTrial({
  id: 'haltPc',
  name: 'HALT: denosumab in men deprived of androgen',
  reference: {
    citation:
      'Smith MR, et al. Denosumab in men receiving androgen-deprivation therapy for prostate cancer. N Engl J Med 2009;361:745-755.',
    doi: '10.1056/NEJMoa0809003',
  },
  arms: {
    denosumab: {
      label: 'Denosumab 60 mg every 6 months from month 20 of leuprolide',
      scenario: {
        ...man,
        treatments: [
          ...man.treatments,
          course('denosumab', 60, 'mg', { every: 6 * daysPerMonth, from: entry, until }),
        ],
      },
    },
    placebo: { label: 'Leuprolide alone', scenario: man },
  },
  rows: [
    {
      ...{ id: 'E0100', arm: 'denosumab', endPoint: 'bmdLumbarSpine' },
      ...{ value: 5.6, tolerance: 1.2, ...twoYears },
    },
    {
      ...{ id: 'E0101', arm: 'placebo', endPoint: 'bmdLumbarSpine' },
      ...{ value: -1, tolerance: 1, ...twoYears },
    },
    { id: 'E0102', ...over, endPoint: 'bmdTotalHip', value: 4.8, tolerance: 0.8, ...twoYears },
    { id: 'E0103', ...over, endPoint: 'bmdFemoralNeck', value: 3.9, tolerance: 0.8, ...twoYears },
    { id: 'E0104', ...over, endPoint: 'bmdDistalRadius', value: 5.5, tolerance: 0.8, ...twoYears },
    { id: 'E0105', ...over, endPoint: 'bmdLumbarSpine', value: 7.9, tolerance: 1.4, ...threeYears },
    { id: 'E0106', ...over, endPoint: 'bmdTotalHip', value: 5.7, tolerance: 1, ...threeYears },
    { id: 'E0107', ...over, endPoint: 'bmdFemoralNeck', value: 4.9, tolerance: 1, ...threeYears },
  ],
  unscored: [],
});
