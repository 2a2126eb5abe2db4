import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const mechanicalLoad = defineInput({
  id: 'mechanicalLoad',
  label: 'Mechanical load',
  group: 'mechanical',
  unit: '1',
  drive: 'LOAD',
  min: 0.15,
  max: 1.5,
  neutral: 1,
  scale: 'log',
  step: 0.01,
  band: { low: 0.8, high: 1.2, meaning: 'everyday life' },
  help: 'Strain on the skeleton: 1 is everyday life, 0.15 is bed rest or weightlessness. Unloaded osteocytes make more sclerostin and RANKL. Held for years, the model loses more than people do.',
  rankl: { direction: 'down', note: 'in osteocytes and stroma' },
  opg: { direction: 'up', note: 'through Wnt' },
  keywords: ['strain', 'immobilisation', 'bed rest', 'spaceflight', 'exercise'],
  grade: 'moderate',
  references: {
    hofbauerSchoppet2004,
    rubin2000: {
      citation:
        'Rubin J, et al. Mechanical strain inhibits expression of osteoclast differentiation factor by murine stromal cells. Am J Physiol Cell Physiol 2000;278:C1126-C1132.',
      doi: '10.1152/ajpcell.2000.278.6.C1126',
    },
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'mechanical strain among the regulators',
    method: 'assumed',
  },
});
