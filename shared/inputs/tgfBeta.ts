import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const tgfBeta = defineInput({
  id: 'tgfBeta',
  label: 'TGF-beta',
  group: 'cytokines',
  unit: '1',
  drive: 'TGFB',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'TGF-beta above what bone itself releases; 1 is the excess at which half of the greatest effect is reached. Raises OPG and recruits osteoblast precursors.',
  keywords: ['transforming growth factor', 'TGF'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
