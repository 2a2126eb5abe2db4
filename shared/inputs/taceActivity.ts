import { defineInput } from '../model/input.ts';
import { asano2019 } from '../model/references.ts';

export const taceActivity = defineInput({
  id: 'taceActivity',
  label: 'TACE activity (RANKL shedding)',
  group: 'cytokines',
  unit: '1',
  drive: 'TACE',
  min: 0.1,
  max: 5,
  neutral: 1,
  scale: 'log',
  step: 0.05,
  band: { low: 0.7, high: 1.4, meaning: 'healthy' },
  help: 'Multiplies the cutting of membrane RANKL into soluble RANKL. Soluble RANKL counts little for bone: mice without it have normal bone.',
  keywords: ['ADAM17', 'soluble RANKL', 'sRANKL'],
  grade: 'weak',
  references: { asano2019 },
  from: {
    reference: 'asano2019',
    locator: 'bone mass of mice that cannot shed RANKL',
    method: 'assumed',
  },
});
