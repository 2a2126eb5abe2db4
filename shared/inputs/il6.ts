import { defineInput } from '../model/input.ts';
import { hofbauer1999il, hofbauerSchoppet2004 } from '../model/references.ts';

export const il6 = defineInput({
  id: 'il6',
  label: 'Interleukin-6',
  group: 'cytokines',
  unit: '1',
  drive: 'IL6',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-6 above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL on stromal cells, mainly together with its soluble receptor.',
  rankl: {
    direction: 'up',
    note: 'with its soluble receptor, in the mouse',
    folds: [
      {
        value: 1,
        of: 'RANKL mRNA, IL-6 2 nM with or without its soluble receptor: no effect',
        system: 'human cells',
        from: { reference: 'hofbauer1999il', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: { direction: 'no change' },
  keywords: ['IL-6', 'cytokine'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    hofbauer1999il,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
