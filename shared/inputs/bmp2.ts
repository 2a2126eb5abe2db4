import { defineInput } from '../model/input.ts';
import { hofbauer1998, hofbauerSchoppet2004 } from '../model/references.ts';

export const bmp2 = defineInput({
  id: 'bmp2',
  label: 'BMP-2',
  group: 'cytokines',
  unit: '1',
  drive: 'BMP2',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'Bone morphogenetic protein 2 above normal; 1 is the excess at which half of the greatest effect is reached. Raises OPG and osteoblast formation; in people it is a local graft, not a systemic drug.',
  rankl: { direction: 'no change' },
  opg: { direction: 'up' },
  keywords: ['bone morphogenetic protein'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    hofbauer1998,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
