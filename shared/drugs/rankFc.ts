import { defineDrug } from '../model/drug.ts';
import { hofbauerSchoppet2004, startModel } from '../model/references.ts';

export const rankFc = defineDrug({
  id: 'rankFc',
  name: 'RANK-Fc',
  drugClass: 'Soluble receptor',
  status: 'preclinical',
  route: 'held level',
  mechanism:
    'The receptor without its cell: it catches RANKL before osteoclasts can. Known from animals only.',
  target: 'RANKL',
  grade: 'weak',
  effect: 'direction only',
  doseUnit: '1',
  doseRange: { min: 0, max: 20 },
  intervalRange: { min: 1, max: 1 },
  plasma: 'Not known in people.',
  kinetics: {
    kind: 'exposure',
    drive: 'RFC',
    perDailyDose: {
      label: 'Multiples of the level that halves free RANKL',
      unit: '1',
      value: 1,
      min: 1,
      max: 1,
      from: {
        reference: 'startModel',
        locator: 'dose is stated in these multiples',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: 'held at three times its K_D',
      dose: 3,
      everyDays: 1,
      from: {
        reference: 'startModel',
        locator: 'a level that shows the effect',
        method: 'assumed',
      },
    },
  ],
  cautions: ['No human data: direction only.'],
  references: {
    hofbauerSchoppet2004,
    startModel,
  },
});
