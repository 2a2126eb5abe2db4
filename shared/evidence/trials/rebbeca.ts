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
const woman = trialWoman(64, 37);

export const rebbeca = defineTrial({
  id: 'rebbeca',
  name: 'Risedronate with an aromatase inhibitor',
  reference: {
    citation:
      'Greenspan SL, et al. Prevention of bone loss with risedronate in breast cancer survivors: a randomized, controlled clinical trial. Osteoporos Int 2015;26:1857-1864.',
    doi: '10.1007/s00198-015-3100-7',
  },
  arms: {
    risedronate: {
      label: 'A year of anastrozole; then risedronate 35 mg every week with it',
      scenario: given(woman, inhibitor, {
        drug: 'risedronate',
        dose: 35,
        unit: 'mg',
        everyDays: 7,
        startDay: 12 * daysPerMonth,
        endDay: 37 * daysPerMonth,
      }),
    },
    placebo: { label: 'Anastrozole alone', scenario: given(woman, inhibitor) },
  },
  rows: [
    {
      id: 'C0739',
      arm: 'risedronate',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.9,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0740',
      arm: 'risedronate',
      against: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 12 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.2,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
