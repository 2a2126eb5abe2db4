import { defineInput } from '../model/input.ts';
import { vanStaa2000 } from '../model/references.ts';

export const glucocorticoid = defineInput({
  id: 'glucocorticoid',
  label: 'Glucocorticoid excess (as prednisone)',
  group: 'hormones',
  unit: 'mg/d',
  drive: 'GC',
  min: 0,
  max: 60,
  neutral: 0,
  scale: 'linear',
  step: 0.5,
  band: { low: 0, high: 2.5, meaning: 'little effect on fracture' },
  help: 'Cortisol or any glucocorticoid above normal, in prednisone equivalents. Raises RANKL, lowers OPG, and stops osteoblasts: resorption up while formation falls.',
  keywords: ['cortisol', 'Cushing', 'prednisone', 'steroid'],
  grade: 'strong',
  references: { vanStaa2000 },
  from: { reference: 'vanStaa2000', locator: 'fracture risk by daily dose', method: 'assumed' },
});
