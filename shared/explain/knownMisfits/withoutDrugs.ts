import type { KnownMisfit } from './misfit.ts';

/** People without a drug: a state of life, a disease, or nothing at all. */
export const withoutDrugs = [
  {
    id: 'hyperparathyroidSurgery',
    what: 'the spine gains too little in the year after surgery for primary hyperparathyroidism',
    why: 'the model gives back a part of what five years of disease have cost it, and no more; people gained more than that',
    drugs: [],
    inputs: ['parathyroidOutput'],
    endPoints: ['bmdLumbarSpine', 'bmdFemoralNeck', 'bmdTotalHip'],
    side: 'below',
  },
  {
    id: 'untreatedNeck',
    what: 'untreated women lose too little in one trial of exercise',
    why: 'its controls lost as fast as women in the years about menopause do, long after theirs',
    drugs: [],
    inputs: [],
    endPoints: ['bmdFemoralNeck', 'bmdTotalHip'],
    side: 'above',
  },
  {
    id: 'lactationNeck',
    what: 'the femoral neck loses too little in six months of breast-feeding',
    why: 'spine and hip share one signal, and the spine loses what it lost',
    drugs: [],
    inputs: ['lactation'],
    endPoints: ['bmdFemoralNeck'],
    side: 'above',
  },
] as const satisfies readonly KnownMisfit[];
