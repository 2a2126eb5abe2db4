import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// Letrozole is shown as anastrozole at full dose.
const inhibitor: Treatment = {
  drug: 'anastrozole',
  dose: 1,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  endDay: 62 * daysPerMonth,
};
const woman = trialWoman(60, 62);

export const zfast = defineTrial({
  id: 'zfast',
  name: 'Z-FAST: zoledronate with letrozole',
  reference: {
    citation:
      'Brufsky A, et al. Zoledronic acid inhibits adjuvant letrozole-induced bone loss in postmenopausal women with early breast cancer (Z-FAST). J Clin Oncol 2007;25:829-836.',
    doi: '10.1200/JCO.2005.05.3744',
  },
  arms: {
    early: {
      label: 'Letrozole with zoledronate 4 mg every 6 months',
      scenario: given(woman, inhibitor, {
        drug: 'zoledronate',
        dose: 4,
        unit: 'mg',
        everyDays: 6 * daysPerMonth,
        startDay: 0,
        count: 10,
      }),
    },
    delayed: { label: 'Letrozole alone', scenario: given(woman, inhibitor) },
  },
  rows: [
    {
      id: 'C0733',
      arm: 'delayed',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: -2.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0734',
      arm: 'early',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 1.9,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0736',
      arm: 'early',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 61 * daysPerMonth,
      value: 6.2,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0738',
      arm: 'early',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 61 * daysPerMonth,
      value: 2.6,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [
    {
      id: 'C0735',
      what: 'Lumbar spine on letrozole with zoledronate delayed, -2.4 % at 61 months',
      reason:
        'Women whose bone density fell too far were given zoledronate, so that no one person stands for the arm.',
    },
    {
      id: 'C0737',
      what: 'Total hip on letrozole with zoledronate delayed, -4.1 % at 61 months',
      reason:
        'Women whose bone density fell too far were given zoledronate, so that no one person stands for the arm.',
    },
  ],
});
