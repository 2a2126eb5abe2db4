import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004, kong1999 } from '../model/references.ts';

export const tCellActivation = defineInput({
  id: 'tCellActivation',
  label: 'T-cell activation',
  group: 'disease',
  unit: '1',
  drive: 'TACT',
  min: 0,
  max: 1,
  neutral: 0,
  scale: 'linear',
  step: 0.01,
  band: { low: 0, high: 0.05, meaning: 'healthy' },
  help: 'Activated T cells carry RANKL themselves and release TNF-alpha and IL-17.',
  rankl: { direction: 'up', note: 'on the T cells themselves, and by their TNF-alpha and IL-17' },
  opg: { direction: 'up', note: 'a little, by their TNF-alpha' },
  keywords: ['T-cell RANKL', 'immune', 'T lymphocyte'],
  grade: 'moderate',
  references: {
    hofbauerSchoppet2004,
    kong1999,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'T cells as a source of RANKL',
    method: 'assumed',
  },
});
