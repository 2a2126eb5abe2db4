import { defineInput } from '../model/input.ts';
import { hofbauerSchoppet2004 } from '../model/references.ts';

export const il1 = defineInput({
  id: 'il1',
  label: 'Interleukin-1',
  group: 'cytokines',
  unit: '1',
  drive: 'IL1',
  min: 0,
  max: 5,
  neutral: 0,
  scale: 'linear',
  step: 0.05,
  band: { low: 0, high: 0.1, meaning: 'healthy' },
  help: 'IL-1 above normal; 1 is the excess at which half of the greatest effect is reached. Raises RANKL and, less, OPG.',
  keywords: ['IL-1', 'cytokine'],
  grade: 'weak',
  references: { hofbauerSchoppet2004 },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
