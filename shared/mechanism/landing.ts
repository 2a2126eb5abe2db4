import type { DrugTarget } from '../model/drug.ts';
import type { NodeId } from './node.ts';

/** Where in the picture a drug lands, by its target; a target without a place does not compile. */
export const landings: Readonly<Record<DrugTarget, NodeId>> = {
  'IL-6 receptor': 'cytokines',
  'PTH receptor': 'pth',
  RANKL: 'membraneRankl',
  'TNF-alpha': 'cytokines',
  aromatase: 'oestrogen',
  'bone mineral': 'bone',
  'cathepsin K': 'osteoclast',
  'glucocorticoid receptor': 'osteoblast',
  gut: 'pth',
  'oestrogen receptor': 'oestrogen',
  osteoblast: 'osteoblast',
  osteoclast: 'osteoclast',
  'ovary or testis': 'oestrogen',
  'parathyroid gland': 'pth',
  sclerostin: 'sclerostin',
  'stromal cell': 'stromal',
  'thyroid hormone receptor': 'stromal',
  'vitamin D': 'pth',
};
