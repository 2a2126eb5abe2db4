import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// A median of about two years on alendronate, irregularly taken: half of the tablets here (assumed).
const poorlyTaken: Treatment = {
  drug: 'alendronate',
  dose: 70,
  unit: 'mg',
  everyDays: 14,
  startDay: 0,
  endDay: 24 * daysPerMonth,
};
const woman = trialWoman(66, 37);

export const roux2014 = defineTrial({
  id: 'roux2014',
  name: 'Denosumab or risedronate after poorly taken alendronate',
  reference: {
    citation:
      'Roux C, et al. Denosumab compared with risedronate in postmenopausal women suboptimally adherent to alendronate therapy: efficacy and safety results from a randomized open-label study. Bone 2014;58:48-54.',
    doi: '10.1016/j.bone.2013.10.006',
  },
  arms: {
    denosumab: {
      label: 'Alendronate, half of the tablets, for 24 months; then denosumab 60 mg every 6 months',
      scenario: given(woman, poorlyTaken, {
        drug: 'denosumab',
        dose: 60,
        unit: 'mg',
        everyDays: 6 * daysPerMonth,
        startDay: 24 * daysPerMonth,
        count: 2,
      }),
    },
    risedronate: {
      label: 'Alendronate, half of the tablets, for 24 months; then risedronate 150 mg every month',
      scenario: given(woman, poorlyTaken, {
        drug: 'risedronate',
        dose: 150,
        unit: 'mg',
        everyDays: daysPerMonth,
        startDay: 24 * daysPerMonth,
        endDay: 36 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0078',
      arm: 'denosumab',
      endPoint: 'bmdTotalHip',
      fromDay: 24 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 2,
      low: 1.8,
      high: 2.3,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0079',
      arm: 'denosumab',
      endPoint: 'bmdFemoralNeck',
      fromDay: 24 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 1.4,
      low: 1,
      high: 1.7,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0080',
      arm: 'denosumab',
      endPoint: 'bmdLumbarSpine',
      fromDay: 24 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.4,
      low: 3.1,
      high: 3.8,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0081',
      arm: 'denosumab',
      against: 'risedronate',
      endPoint: 'bmdTotalHip',
      fromDay: 24 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 1.6,
      low: 1.2,
      high: 2,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0082',
      arm: 'denosumab',
      against: 'risedronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 24 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 2.3,
      low: 1.8,
      high: 2.8,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
