import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const man: Scenario = {
  ...trialWoman(58, 31),
  person: { sex: 'male', ageYears: 58, menopauseAgeYears: null, surgical: false },
};

export const fink2003 = defineTrial({
  id: 'fink2003',
  name: 'Parathyroid hormone, alendronate or both in men',
  reference: {
    citation:
      'Finkelstein JS, et al. The effects of parathyroid hormone, alendronate, or both in men with osteoporosis. N Engl J Med 2003;349:1216-1226.',
    doi: '10.1056/NEJMoa035725',
  },
  arms: {
    alendronate: {
      label: 'Alendronate 10 mg daily, 30 months',
      scenario: given(
        man,
        course('alendronate', 10, 'mg', { every: 1, from: 0, until: 30 * daysPerMonth }),
      ),
    },
    pth: {
      label: 'PTH(1-34) 40 µg daily, months 6 to 30',
      scenario: given(
        man,
        course('teriparatide', 40, 'ug', {
          every: 1,
          from: 6 * daysPerMonth,
          until: 30 * daysPerMonth,
        }),
      ),
    },
    both: {
      label: 'Alendronate from month 0, PTH(1-34) 40 µg from month 6',
      scenario: given(
        man,
        course('alendronate', 10, 'mg', { every: 1, from: 0, until: 30 * daysPerMonth }),
        course('teriparatide', 40, 'ug', {
          every: 1,
          from: 6 * daysPerMonth,
          until: 30 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0471',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 7.9,
      tolerance: 1.3,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0472',
      arm: 'alendronate',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 3.2,
      tolerance: 0.9,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0473',
      arm: 'pth',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 18.1,
      tolerance: 2.3,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from entry, six months before the first injection',
    },
    {
      id: 'C0474',
      arm: 'pth',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 9.7,
      tolerance: 0.9,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from entry, six months before the first injection',
    },
    {
      id: 'C0475',
      arm: 'both',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 14.8,
      tolerance: 2.3,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0476',
      arm: 'both',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 30 * daysPerMonth,
      value: 6.2,
      tolerance: 0.9,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
