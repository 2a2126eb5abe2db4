import { sambrook1993 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// Men and women of all ages; a woman ten years after menopause keeps the menopause out of the loss.
// Calcium, without vitamin D.
const woman: Scenario = {
  ...trialWoman(60, 13),
  inputs: [{ id: 'calciumIntake', steps: [{ day: 0, value: 1.2 }] }],
};

export const sambrook1993 = defineTrial({
  id: 'sambrook1993',
  name: 'First year on a glucocorticoid',
  reference,
  arms: {
    calcium: {
      label: 'Prednisone 13.5 mg/d begun, with calcium',
      scenario: given(woman, {
        drug: 'prednisone',
        dose: 13.5,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 13 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0762',
      arm: 'calcium',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: -4.3,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [
    {
      id: 'C0763',
      what: 'Lumbar spine on a glucocorticoid with calcitriol, -1.3 % at 12 months',
      reason: 'Calcitriol as a medicine, at doses that the calcitriol input does not give.',
    },
    {
      id: 'C0764',
      what: 'Lumbar spine on a glucocorticoid with calcitriol and calcitonin, -0.2 % at 12 months',
      reason: 'Calcitriol as a medicine, at doses that the calcitriol input does not give.',
    },
  ],
});
