import { defineInput } from '../model/input.ts';
import { hofbauer1998, hofbauer1999il, hofbauerSchoppet2004 } from '../model/references.ts';

export const il1 = defineInput({
  id: 'il1',
  label: 'Interleukin-1',
  group: 'cytokines',
  unit: '1',
  drive: 'IL1',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-1 above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL and, less, OPG.',
  rankl: {
    direction: 'up',
    folds: [
      {
        value: 2.5,
        of: 'RANKL mRNA, IL-1beta 5 nM (2 to 3; at most 4.1 in marrow stroma)',
        system: 'human cells',
        from: { reference: 'hofbauer1999il', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: { direction: 'up', note: 'less than RANKL' },
  keywords: ['IL-1', 'cytokine'],
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
