import { chesnut2000 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

export const proof = defineTrial({
  id: 'proof',
  name: 'PROOF: nasal calcitonin',
  reference: chesnut2000,
  arms: {
    calcitonin: {
      label: 'Nasal calcitonin 200 IU/d',
      scenario: given(trialWoman(68, 25), {
        drug: 'calcitonin',
        dose: 200,
        unit: '[iU]',
        everyDays: 1,
        startDay: 0,
        endDay: 25 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0379',
      arm: 'calcitonin',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 1.2,
      low: 1,
      high: 1.5,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'high',
      note: '59 % left the trial early.',
    },
    {
      id: 'C0380',
      arm: 'calcitonin',
      endPoint: 'ctx',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -12,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
