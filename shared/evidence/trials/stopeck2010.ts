import { stopeck2010 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { background, given, trialWoman } from '../people.ts';

// How much tumour the women had is not known in the unit of the input: 0.1 for half a year is assumed.
const woman: Scenario = {
  ...trialWoman(57, 10),
  inputs: [...background, { id: 'tumourBurden', steps: [{ day: 0, value: 0.1 }] }],
};

export const stopeck2010 = defineTrial({
  id: 'stopeck2010',
  name: 'Denosumab or zoledronate in bone metastases',
  reference,
  arms: {
    denosumab: {
      label: 'Bone metastases; denosumab 120 mg every 4 weeks',
      scenario: given(woman, {
        drug: 'denosumab',
        dose: 120,
        unit: 'mg',
        everyDays: 28,
        startDay: 6 * daysPerMonth,
        count: 4,
      }),
    },
    zoledronate: {
      label: 'Bone metastases; zoledronate 4 mg every 4 weeks',
      scenario: given(woman, {
        drug: 'zoledronate',
        dose: 4,
        unit: 'mg',
        everyDays: 28,
        startDay: 6 * daysPerMonth,
        count: 4,
      }),
    },
  },
  rows: [
    {
      id: 'C0146',
      arm: 'denosumab',
      endPoint: 'ntx',
      fromDay: 6 * daysPerMonth,
      day: 9 * daysPerMonth,
      value: -80,
      tolerance: 8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Median; urinary NTX by creatinine.',
    },
    {
      id: 'C0147',
      arm: 'zoledronate',
      endPoint: 'ntx',
      fromDay: 6 * daysPerMonth,
      day: 9 * daysPerMonth,
      value: -68,
      tolerance: 8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Median; urinary NTX by creatinine.',
    },
    {
      id: 'C0148',
      arm: 'denosumab',
      endPoint: 'bsap',
      fromDay: 6 * daysPerMonth,
      day: 9 * daysPerMonth,
      value: -44,
      tolerance: 10,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Median.',
    },
    {
      id: 'C0149',
      arm: 'zoledronate',
      endPoint: 'bsap',
      fromDay: 6 * daysPerMonth,
      day: 9 * daysPerMonth,
      value: -37,
      tolerance: 10,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Median.',
    },
  ],
  unscored: [],
});
