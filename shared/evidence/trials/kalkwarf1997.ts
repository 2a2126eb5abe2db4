import { kalkwarf1997 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(30, 14), inputs: [] };

export const kalkwarf1997 = defineTrial({
  id: 'kalkwarf1997',
  name: 'Calcium in lactation and after weaning',
  reference,
  arms: {
    lactatingCalcium: {
      label: 'Breast-feeding with calcium 1 g daily',
      scenario: {
        ...woman,
        inputs: [
          {
            id: 'lactation',
            steps: [
              { day: 0, value: 1 },
              { day: 6.5 * daysPerMonth, value: 0 },
            ],
          },
          { id: 'calciumIntake', steps: [{ day: 0, value: 1.75 }] },
        ],
      },
    },
    lactating: {
      label: 'Breast-feeding with placebo',
      scenario: {
        ...woman,
        inputs: [
          {
            id: 'lactation',
            steps: [
              { day: 0, value: 1 },
              { day: 6.5 * daysPerMonth, value: 0 },
            ],
          },
          { id: 'calciumIntake', steps: [{ day: 0, value: 0.75 }] },
        ],
      },
    },
    calcium: {
      label: 'Not breast-feeding, calcium 1 g daily',
      scenario: { ...woman, inputs: [{ id: 'calciumIntake', steps: [{ day: 0, value: 1.75 }] }] },
    },
    placebo: {
      label: 'Not breast-feeding, placebo',
      scenario: { ...woman, inputs: [{ id: 'calciumIntake', steps: [{ day: 0, value: 0.75 }] }] },
    },
  },
  rows: [
    {
      id: 'C0843',
      arm: 'lactatingCalcium',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0.5 * daysPerMonth,
      day: 6.5 * daysPerMonth,
      value: -4.2,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Pregnancy is not in the model; calcium 0.75 without and 1.75 with the supplement of 1 g',
    },
    {
      id: 'C0844',
      arm: 'lactating',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0.5 * daysPerMonth,
      day: 6.5 * daysPerMonth,
      value: -4.9,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Pregnancy is not in the model; calcium 0.75 without and 1.75 with the supplement of 1 g',
    },
    {
      id: 'C0845',
      arm: 'calcium',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0.5 * daysPerMonth,
      day: 6.5 * daysPerMonth,
      value: 2.2,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Pregnancy is not in the model; calcium 0.75 without and 1.75 with the supplement of 1 g',
    },
    {
      id: 'C0846',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0.5 * daysPerMonth,
      day: 6.5 * daysPerMonth,
      value: 0.4,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Pregnancy is not in the model; calcium 0.75 without and 1.75 with the supplement of 1 g',
    },
    {
      id: 'C0847',
      arm: 'lactatingCalcium',
      endPoint: 'bmdLumbarSpine',
      fromDay: 6.5 * daysPerMonth,
      day: 12.5 * daysPerMonth,
      value: 5.9,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Counted from weaning at 6.5 months',
    },
    {
      id: 'C0848',
      arm: 'lactating',
      endPoint: 'bmdLumbarSpine',
      fromDay: 6.5 * daysPerMonth,
      day: 12.5 * daysPerMonth,
      value: 4.4,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Counted from weaning at 6.5 months',
    },
  ],
  unscored: [],
});
