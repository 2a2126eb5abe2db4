import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const kidneyFunction = defineInput({
  id: 'kidneyFunction',
  label: 'Kidney function (GFR)',
  group: 'disease',
  unit: '1',
  drive: 'GFR',
  min: 0.1,
  max: 1.2,
  neutral: 1,
  scale: 'linear',
  step: 0.01,
  band: { low: 0.75, high: 1.1, meaning: 'healthy for a young adult' },
  help: 'Glomerular filtration relative to a healthy young adult; the loss with age comes on top. Low: less calcitriol, secondary hyperparathyroidism.',
  rankl: { direction: 'down', note: 'through PTH, which falls' },
  opg: { direction: 'up', note: 'through PTH, which falls' },
  keywords: ['CKD', 'renal failure', 'GFR'],
  grade: 'moderate',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG: PTH and calcitriol',
    method: 'assumed',
  },
});
