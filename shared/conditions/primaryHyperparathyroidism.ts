import { defineCondition } from '../model/condition.ts';
import { rubin2008 } from '../model/references.ts';

export const primaryHyperparathyroidism = defineCondition({
  id: 'primaryHyperparathyroidism',
  name: 'Primary hyperparathyroidism',
  keywords: ['PHPT', 'adenoma', 'PTH', 'hypercalcaemia'],
  mechanism:
    'An adenoma releases PTH all day long whatever the calcium: RANKL rises, OPG falls, and cortex suffers most.',
  severity: { initial: 0.5, meaning: 'gland output ten times normal, PTH about 2.5 times' },
  moves: [
    {
      input: 'parathyroidOutput',
      through: [[0.5, 3]],
      to: 10,
      why: 'the adenoma',
      from: {
        reference: 'rubin2008',
        locator:
          '15 years without surgery; output chosen for PTH 2.5 times normal and calcium near 2.6 mmol/L in the model',
        method: 'assumed',
      },
    },
  ],
  shows:
    'Calcium and PTH high together; the radius loses, the spine is nearly spared; surgery gives back.',
  grade: 'moderate',
  published: [
    {
      what: 'Femoral neck over 15 years without surgery',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -10, against: 'the start', fromMonth: 60, months: 180, tolerance: 2 },
        ...{ severity: 1, sex: 'female', ageYears: 52 },
      },
      from: { reference: 'rubin2008', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Distal third of the radius, cortex, over the same years',
      output: 'bmdDistalRadius',
      way: 'down',
      size: {
        ...{ value: -35, against: 'the start', fromMonth: 60, months: 180, tolerance: 5 },
        ...{ severity: 1, sex: 'female', ageYears: 52 },
      },
      from: { reference: 'rubin2008', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'The same hormone as a daily pulse builds bone.',
    'Antiresorptives hold density and leave the calcium high; cinacalcet does the opposite; surgery does both.',
  ],
  evidence: ['silverberg', 'greyPhpt', 'khan2004'],
  references: {
    rubin2008,
  },
});
