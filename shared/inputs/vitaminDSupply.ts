import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const vitaminDSupply = defineInput({
  id: 'vitaminDSupply',
  label: 'Vitamin D supply',
  group: 'person',
  unit: '1',
  drive: 'VITD',
  min: 0.1,
  max: 3,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.5, meaning: 'sufficient' },
  help: '25-hydroxyvitamin D relative to sufficiency: low supply means less calcitriol, less calcium absorbed, more PTH. 1 is what suffices; the model has no level in nmol/L for it.',
  rankl: { direction: 'down', note: 'through PTH, which falls' },
  opg: { direction: 'up', note: 'through PTH, which falls' },
  keywords: ['cholecalciferol', '25-hydroxyvitamin D', 'supplement'],
  grade: 'moderate',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG: PTH and calcitriol',
    method: 'assumed',
  },
});
