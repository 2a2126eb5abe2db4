import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// Any aromatase inhibitor, shown as anastrozole at full dose: a year of it before the trial begins.
const inhibitor: Treatment = {
  drug: 'anastrozole',
  dose: 1,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  endDay: 37 * daysPerMonth,
};
const woman = trialWoman(58, 37);

export const haltBc = defineTrial({
  id: 'haltBc',
  name: 'HALT-BC: denosumab with an aromatase inhibitor',
  reference: {
    citation:
      'Ellis GK, et al. Randomized trial of denosumab in patients receiving adjuvant aromatase inhibitors for nonmetastatic breast cancer (HALT-BC). J Clin Oncol 2008;26:4875-4882.',
    doi: '10.1200/JCO.2008.16.3832',
  },
  arms: {
    denosumab: {
      label: 'A year of anastrozole; then denosumab 60 mg every 6 months with it',
      scenario: given(woman, inhibitor, {
        drug: 'denosumab',
        dose: 60,
        unit: 'mg',
        everyDays: 6 * daysPerMonth,
        startDay: 12 * daysPerMonth,
        count: 4,
      }),
    },
    placebo: { label: 'Anastrozole alone', scenario: given(woman, inhibitor) },
  },
  rows: [
    {
      id: 'C0115',
      arm: 'denosumab',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 24 * daysPerMonth,
      value: 5.5,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0116',
      arm: 'denosumab',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 7.6,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0117',
      arm: 'denosumab',
      against: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 12 * daysPerMonth,
      day: 24 * daysPerMonth,
      value: 3.7,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0118',
      arm: 'denosumab',
      against: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 12 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 4.7,
      tolerance: 0.8,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0119',
      arm: 'denosumab',
      against: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 12 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.6,
      tolerance: 0.8,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
