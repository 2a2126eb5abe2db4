import { chesnut2004 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(69, 37);
// Twelve tablets on alternate days at the start of every three months.
const intermittent = Array.from({ length: 12 }, (_, cycle): Treatment => ({
  drug: 'ibandronate',
  dose: 20,
  unit: 'mg',
  everyDays: 2,
  startDay: cycle * 3 * daysPerMonth,
  count: 12,
}));

export const boneIban = defineTrial({
  id: 'boneIban',
  name: 'BONE: ibandronate, daily or intermittent',
  reference: chesnut2004,
  arms: {
    daily: {
      label: 'Ibandronate 2.5 mg/d',
      scenario: given(woman, {
        drug: 'ibandronate',
        dose: 2.5,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    intermittent: {
      label: 'Ibandronate 20 mg every other day, 12 tablets every 3 months',
      scenario: given(woman, ...intermittent),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0266',
      arm: 'daily',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 6.5,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0267',
      arm: 'intermittent',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 5.7,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0268',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 1.3,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0269',
      arm: 'daily',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 3.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0270',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: -0.7,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
