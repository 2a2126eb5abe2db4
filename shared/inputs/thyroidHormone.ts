import { defineInput } from '../model/input.ts';
import { startModel } from '../model/references.ts';

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
  help: 'Multiple of normal. Above it, turnover speeds up: RANKL and resorption more than formation.',
  rankl: { direction: 'up' },
  opg: { direction: 'reports conflict' },
  keywords: ['thyroxine', 'hyperthyroidism', 'levothyroxine'],
  grade: 'moderate',
  references: {
    startModel,
    bauer2001: {
      citation:
        'Bauer DC, et al. Risk for fracture in women with low serum levels of thyroid-stimulating hormone. Ann Intern Med 2001;134:561-568.',
      doi: '10.7326/0003-4819-134-7-200104030-00009',
    },
  },
  from: { reference: 'startModel', locator: 'section Thyroid hormone', method: 'assumed' },
});
