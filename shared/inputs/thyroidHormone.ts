import { defineInput } from '../model/input.ts';
import { bauer2001, startModel } from '../model/references.ts';

export const thyroidHormone = defineInput({
  id: 'thyroidHormone',
  label: 'Thyroid hormone',
  group: 'hormones',
  unit: '1',
  drive: 'THY',
  min: 0.5,
  max: 4,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.3, meaning: 'healthy' },
  help: 'Multiple of normal. Above it, turnover speeds up: RANKL and resorption more than formation. Below it nothing changes: a lack of thyroid hormone is not in the model.',
  rankl: { direction: 'up' },
  opg: { direction: 'reports conflict' },
  keywords: ['thyroxine', 'hyperthyroidism', 'levothyroxine'],
  grade: 'moderate',
  references: {
    startModel,
    bauer2001,
  },
  from: { reference: 'startModel', locator: 'section Thyroid hormone', method: 'assumed' },
});
