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
  rankl: {
    direction: 'no change',
    note: 'it cuts membrane RANKL into soluble RANKL; the sum stays',
  },
  opg: { direction: 'no change' },
  keywords: ['ADAM17', 'soluble RANKL', 'sRANKL'],
  grade: 'weak',
  references: {
    asano2019,
    lum1999: {
      citation:
        'Lum L, et al. Evidence for a role of a tumor necrosis factor-alpha (TNF-alpha)-converting enzyme-like protease in shedding of TRANCE, a TNF family member involved in osteoclastogenesis and dendritic cell survival. J Biol Chem 1999;274:13613-13618.',
      doi: '10.1074/jbc.274.19.13613',
    },
  },
  from: {
    reference: 'asano2019',
    locator: 'bone mass of mice that cannot shed RANKL',
    method: 'assumed',
  },
});
