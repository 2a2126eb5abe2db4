import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const calciumIntake = defineInput({
  id: 'calciumIntake',
  label: 'Calcium intake',
  group: 'person',
  unit: '1',
  drive: 'CAIN',
  min: 0.2,
  max: 3,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.8, high: 1.5, meaning: 'recommended' },
  help: 'Dietary and supplemental calcium relative to an adequate intake.',
  rankl: { direction: 'down', note: 'through PTH, which falls' },
  opg: { direction: 'up', note: 'through PTH, which falls' },
  keywords: ['diet', 'supplement'],
  grade: 'moderate',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG: PTH and calcitriol',
    method: 'assumed',
  },
});
