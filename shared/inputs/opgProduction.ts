import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const opgProduction = defineInput({
  id: 'opgProduction',
  label: 'OPG production',
  group: 'cytokines',
  unit: '1',
  drive: 'OPGSYN',
  min: 0,
  max: 5,
  neutral: 1,
  scale: 'linear',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies what osteoblasts make of OPG, the decoy: 0 is the knock-out mouse and juvenile Paget disease, 5 the transgenic one.',
  rankl: { direction: 'no change' },
  opg: { direction: 'up', note: 'by definition' },
  keywords: ['osteoprotegerin', 'knock-out', 'juvenile Paget', 'TNFRSF11B'],
  grade: 'moderate',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'OPG-deficient and OPG-transgenic mice',
    method: 'assumed',
  },
});
