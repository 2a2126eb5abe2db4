import { defineInput } from '../model/input.ts';
import { rubin2008 } from '../model/references.ts';

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
  keywords: ['parathyroid hormone', 'hyperparathyroidism'],
  grade: 'moderate',
  references: { rubin2008 },
  from: {
    reference: 'rubin2008',
    locator: 'bone loss at cortical sites in untreated hyperparathyroidism',
    method: 'assumed',
  },
});
