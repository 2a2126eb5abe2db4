import { defineInput } from '../model/input.ts';
import { hofbauer1998, hofbauerSchoppet2004, yasuda1998 } from '../model/references.ts';

export const calcitriol = defineInput({
  id: 'calcitriol',
  label: 'Calcitriol production',
  group: 'hormones',
  unit: '1',
  drive: 'CALTRI',
  min: 0.1,
  max: 4,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies the kidney’s production of 1,25-dihydroxyvitamin D, which raises calcium absorption and, in osteoblasts, RANKL.',
  rankl: { direction: 'up', note: 'in osteoblasts; the fall of PTH works against it' },
  opg: { direction: 'reports conflict', note: 'up in human cells, down in the mouse' },
  keywords: ['1,25-dihydroxyvitamin D', 'vitamin D'],
  grade: 'moderate',
  references: {
    hofbauerSchoppet2004,
    yasuda1998,
    hofbauer1998,
  },
  from: {
    reference: 'hofbauerSchoppet2004',
    locator: 'regulators of RANKL and OPG',
    method: 'assumed',
  },
});
