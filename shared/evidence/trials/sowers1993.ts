import { sowers1993 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = {
  ...trialWoman(29, 13),
  inputs: [
    {
      id: 'lactation',
      steps: [
        { day: 0, value: 1 },
        { day: 6 * daysPerMonth, value: 0 },
      ],
    },
  ],
};

export const sowers1993 = defineTrial({
  id: 'sowers1993',
  name: 'Bone density and breast-feeding for six months',
  reference,
  arms: { lactating: { label: 'Breast-feeding for six months', scenario: woman } },
  rows: [
    {
      id: 'C0858',
      arm: 'lactating',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -5.1,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0859',
      arm: 'lactating',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -4.8,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0860',
      arm: 'lactating',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 0,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'returned to baseline; Counted from childbirth, weaned at six months',
    },
  ],
  unscored: [],
});
