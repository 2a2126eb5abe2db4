import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

export const proof = defineTrial({
  id: 'proof',
  name: 'PROOF: nasal calcitonin',
  reference: {
    citation:
      'Chesnut CH, et al. A randomized trial of nasal spray salmon calcitonin in postmenopausal women with established osteoporosis (PROOF). Am J Med 2000;109:267-276.',
    doi: '10.1016/S0002-9343(00)00490-3',
  },
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
