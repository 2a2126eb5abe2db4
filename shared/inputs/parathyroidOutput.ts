import { defineInput } from '../model/input.ts';
import { rubin2008 } from '../model/references.ts';

export const parathyroidOutput = defineInput({
  id: 'parathyroidOutput',
  label: 'Parathyroid gland output',
  group: 'hormones',
  unit: '1',
  drive: 'PTX',
  min: 0.05,
  max: 20,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies what the parathyroid glands release at a given calcium: below 1 hypoparathyroidism, above 1 primary hyperparathyroidism.',
  rankl: { direction: 'up', note: 'through PTH' },
  opg: { direction: 'down', note: 'through PTH' },
  keywords: ['PTH', 'hyperparathyroidism', 'hypoparathyroidism'],
  grade: 'moderate',
  references: { rubin2008 },
  from: {
    reference: 'rubin2008',
    locator: 'natural history of primary hyperparathyroidism',
    method: 'assumed',
  },
});
