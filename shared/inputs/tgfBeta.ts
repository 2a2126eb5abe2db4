import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const tgfBeta = defineInput({
  id: 'tgfBeta',
  label: 'TGF-beta',
  group: 'cytokines',
  unit: '1',
  drive: 'TGFB',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'TGF-beta above what bone itself releases; 1 is the excess at which half of the greatest effect is reached. Raises OPG and recruits osteoblast precursors.',
  rankl: { direction: 'down' },
  opg: { direction: 'up' },
  keywords: ['transforming growth factor', 'TGF'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    takai1998: {
      citation:
        'Takai H, et al. Transforming growth factor-beta stimulates the production of osteoprotegerin/osteoclastogenesis inhibitory factor by bone marrow stromal cells. J Biol Chem 1998;273:27091-27096.',
      doi: '10.1074/jbc.273.42.27091',
    },
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
