import { defineInput } from '../model/input.ts';
import { hofbauer1998, hofbauer1999il, hofbauerSchoppet2004 } from '../model/references.ts';

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
  rankl: {
    direction: 'up',
    folds: [
      {
        value: 2.5,
        of: 'RANKL mRNA, TNF-alpha 9 nM (2 to 3; at most 4.1)',
        system: 'human cells',
        from: { reference: 'hofbauer1999il', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: { direction: 'up', note: 'less than RANKL' },
  keywords: ['tumour necrosis factor', 'TNF', 'cytokine'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    hofbauer1999il,
    hofbauer1998,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
