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
  help: 'Calcium of food and supplements together, relative to an adequate intake: 1 is taken to be 1000 mg of elemental calcium a day.',
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
