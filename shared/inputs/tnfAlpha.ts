import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const tnfAlpha = defineInput({
  id: 'tnfAlpha',
  label: 'TNF-alpha',
  group: 'cytokines',
  unit: '1',
  drive: 'TNF',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'TNF-alpha above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL, its shedding and osteoclast precursors, shortens the osteoblast’s life; raises OPG a little too.',
  keywords: ['tumour necrosis factor', 'TNF', 'cytokine'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
