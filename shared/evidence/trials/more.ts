import { ettinger1999 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(67, 37);

export const more = defineTrial({
  id: 'more',
  name: 'MORE: raloxifene',
  reference: ettinger1999,
  further: [
    {
      citation:
        'Delmas PD, et al. Efficacy of raloxifene on vertebral fracture risk reduction in postmenopausal women with osteoporosis: four-year results from a randomized clinical trial. J Clin Endocrinol Metab 2002;87:3609-3617.',
      doi: '10.1210/jcem.87.8.8750',
    },
  ],
  arms: {
    raloxifene60: {
      label: 'Raloxifene 60 mg/d',
      scenario: given(woman, {
        drug: 'raloxifene',
        dose: 60,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    raloxifene120: {
      label: 'Raloxifene 120 mg/d',
      scenario: given(woman, {
        drug: 'raloxifene',
        dose: 120,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0338',
      arm: 'raloxifene60',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 2.6,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0339',
      arm: 'raloxifene60',
      against: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 2.1,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0340',
      arm: 'raloxifene120',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 2.7,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0341',
      arm: 'raloxifene120',
      against: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 2.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [
    {
      id: 'C0342',
      what: 'CTX in urine on raloxifene 60 mg/d, -34 % at 36 months',
      reason: 'The program shows CTX in serum, which moves by another amount.',
    },
  ],
});
