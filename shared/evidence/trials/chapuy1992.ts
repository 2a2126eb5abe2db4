import { chapuy1992 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

// Half of an adequate calcium intake and half of a sufficient vitamin D supply, for two years before
// the trial begins and on in the placebo arm.
const trialDay = 24 * daysPerMonth;
const deficient: Scenario = {
  ...trialWoman(82, 43),
  inputs: [
    { id: 'calciumIntake', steps: [{ day: 0, value: 0.5 }] },
    { id: 'vitaminDSupply', steps: [{ day: 0, value: 0.5 }] },
  ],
};
const supplied: Scenario = {
  ...deficient,
  inputs: [
    {
      id: 'calciumIntake',
      steps: [
        { day: 0, value: 0.5 },
        { day: trialDay, value: 1.7 },
      ],
    },
    {
      id: 'vitaminDSupply',
      steps: [
        { day: 0, value: 0.5 },
        { day: trialDay, value: 1.4 },
      ],
    },
  ],
};

export const chapuy1992 = defineTrial({
  id: 'chapuy1992',
  name: 'Calcium and vitamin D in institutions',
  reference,
  arms: {
    supplied: {
      label: 'Deficient for two years, then calcium 1.2 g/d and vitamin D 800 IU/d',
      scenario: supplied,
    },
    placebo: { label: 'Deficient throughout', scenario: deficient },
  },
  rows: [
    {
      id: 'C0867',
      arm: 'supplied',
      endPoint: 'bmdTotalHip',
      fromDay: 24 * daysPerMonth,
      day: 42 * daysPerMonth,
      value: 2.7,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Proximal femur, 56 women in both arms.',
    },
    {
      id: 'C0868',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 24 * daysPerMonth,
      day: 42 * daysPerMonth,
      value: -4.6,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Proximal femur, 56 women in both arms.',
    },
  ],
  unscored: [
    {
      id: 'C0870',
      what: 'Parathyroid hormone on calcium and vitamin D, -44 % at 18 months',
      reason: 'Parathyroid hormone is not among the end points that are scored.',
    },
  ],
});
