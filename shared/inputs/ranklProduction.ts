import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const ranklProduction = defineInput({
  id: 'ranklProduction',
  label: 'RANKL production',
  group: 'cytokines',
  unit: '1',
  drive: 'RANKLSYN',
  min: 0.1,
  max: 5,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies what osteoblasts and osteocytes make of RANKL: the purest way to tip the balance to resorption.',
  rankl: { direction: 'up', note: 'by definition' },
  opg: { direction: 'no change' },
  keywords: ['RANKL excess', 'TNFSF11'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: { reference: 'hofbauerSchoppet2004', locator: 'RANKL in bone', method: 'assumed' },
});
