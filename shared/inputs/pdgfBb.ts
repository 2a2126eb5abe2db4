import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const pdgfBb = defineInput({
  id: 'pdgfBb',
  label: 'PDGF-BB',
  group: 'cytokines',
  unit: '1',
  drive: 'PDGF',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'Platelet-derived growth factor BB above normal; 1 is the excess at which half of the greatest effect is reached. Recruits osteoblast precursors; reports on OPG conflict.',
  rankl: { direction: 'no change' },
  opg: { direction: 'reports conflict' },
  keywords: ['platelet-derived growth factor', 'PDGF'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
