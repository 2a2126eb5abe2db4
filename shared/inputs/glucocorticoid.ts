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
  rankl: {
    direction: 'up',
    folds: [
      {
        value: 4,
        of: 'RANKL mRNA, fetal osteoblasts, dexamethasone 100 nM',
        system: 'human cells',
        from: { reference: 'hofbauer1999gc', locator: 'abstract', method: 'measured' },
      },
      {
        value: 2,
        of: 'RANKL mRNA, primary marrow stroma, dexamethasone 100 nM',
        system: 'human cells',
        from: { reference: 'hofbauer1999gc', locator: 'abstract', method: 'measured' },
      },
    ],
  },
  opg: {
    direction: 'down',
    folds: [
      {
        value: 0.12,
        of: 'OPG protein, dexamethasone up to 100 nM',
        system: 'human cells',
        from: {
          reference: 'hofbauer1999gc',
          locator: 'abstract: 2.59 to 0.30 ng/mL',
          method: 'measured',
        },
      },
      {
        value: 0.2,
        of: 'OPG mRNA, dexamethasone 100 nM (0.1 to 0.3)',
        system: 'human cells',
        from: {
          reference: 'hofbauer1999gc',
          locator: 'abstract: 70 to 90 % less',
          method: 'measured',
        },
      },
    ],
  },
  keywords: ['cortisol', 'Cushing', 'prednisone', 'steroid'],
  grade: 'strong',
  references: {
    vanStaa2000,
    hofbauer1999gc: {
      citation:
        'Hofbauer LC, et al. Stimulation of osteoprotegerin ligand and inhibition of osteoprotegerin production by glucocorticoids in human osteoblastic lineage cells: potential paracrine mechanisms of glucocorticoid-induced osteoporosis. Endocrinology 1999;140:4382-4389.',
      doi: '10.1210/endo.140.10.7034',
    },
  },
  from: { reference: 'vanStaa2000', locator: 'fracture risk by daily dose', method: 'assumed' },
});
