import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004, kotake1999 } from '../model/references.ts';

export const il17 = defineInput({
  id: 'il17',
  label: 'Interleukin-17',
  group: 'cytokines',
  unit: '1',
  drive: 'IL17',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-17 above normal; 1 is the excess at which half of the greatest effect is reached. From T cells of the inflamed joint; raises RANKL and the supply of osteoclast precursors.',
  rankl: { direction: 'up', note: 'through prostaglandin E2' },
  opg: { direction: 'reports conflict' },
  keywords: ['IL-17', 'Th17', 'cytokine'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    kotake1999,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
