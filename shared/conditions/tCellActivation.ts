import { defineCondition } from '../model/condition.ts';
import { kong1999 } from '../model/references.ts';

export const tCellActivation = defineCondition({
  id: 'tCellActivation',
  name: 'T-cell activation',
  keywords: ['immune', 'T lymphocyte', 'infection', 'autoimmunity'],
  mechanism:
    'Activated T cells carry RANKL themselves and release TNF-alpha and IL-17: OPG given with them prevents the bone loss in animals.',
  severity: { initial: 0.5, meaning: 'as in a severe chronic inflammation' },
  moves: [
    {
      input: 'tCellActivation',
      to: 1,
      why: 'by definition',
      from: {
        reference: 'kong1999',
        locator: 'RANKL on activated T cells; adjuvant arthritis in rats',
        method: 'assumed',
      },
    },
  ],
  shows: 'Soluble RANKL rises; look at the immune dial too.',
  grade: 'weak',
  published: [
    {
      what: 'Rats with adjuvant arthritis lose bone, and not when given OPG',
      output: 'bmdLumbarSpine',
      way: 'down',
      from: { reference: 'kong1999', locator: 'adjuvant arthritis in rats', method: 'transcribed' },
    },
  ],
  cautions: ['Direction from animals; no size in people.'],
  evidence: [],
  references: {
    kong1999,
  },
});
