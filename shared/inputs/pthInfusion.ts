import { defineInput } from '../model/input.ts';
import { ma2001, rubin2008 } from '../model/references.ts';

export const pthInfusion = defineInput({
  id: 'pthInfusion',
  label: 'PTH, added as a constant infusion',
  group: 'hormones',
  unit: '1',
  drive: 'PTHCONT',
  min: 0,
  max: 4,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'none in health' },
  help: 'Constant PTH added to the gland’s own, in multiples of normal. Held high, PTH raises RANKL and lowers OPG; the daily pulse of teriparatide is a drug and acts otherwise.',
  rankl: {
    direction: 'up',
    folds: [
      {
        value: 27,
        of: 'RANKL mRNA, distal femur, continuous PTH(1-38)',
        system: 'rats',
        from: { reference: 'ma2001', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: {
    direction: 'down',
    folds: [
      {
        value: 0.22,
        of: 'OPG mRNA, distal femur, continuous PTH(1-38)',
        system: 'rats',
        from: { reference: 'ma2001', locator: 'abstract: 4.6-fold decrease', method: 'measured' },
      },
      {
        value: 0.68,
        of: 'serum OPG, continuous PTH(1-38)',
        system: 'rats',
        from: { reference: 'ma2001', locator: 'abstract: 32 % lower', method: 'measured' },
      },
    ],
  },
  keywords: ['parathyroid hormone', 'hyperparathyroidism'],
  grade: 'moderate',
  references: {
    rubin2008,
    ma2001,
  },
  from: {
    reference: 'rubin2008',
    locator: 'bone loss at cortical sites in untreated hyperparathyroidism',
    method: 'assumed',
  },
});
