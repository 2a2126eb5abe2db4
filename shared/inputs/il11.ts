import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004, yasuda1998 } from '../model/references.ts';

export const il11 = defineInput({
  id: 'il11',
  label: 'Interleukin-11',
  group: 'cytokines',
  unit: '1',
  drive: 'IL11',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-11 above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL on stromal cells.',
  rankl: { direction: 'up' },
  opg: { direction: 'reports conflict' },
  keywords: ['IL-11', 'cytokine'],
  grade: 'weak',
  references: {
    hofbauerSchoppet2004,
    yasuda1998,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
