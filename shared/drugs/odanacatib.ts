import { defineDrug } from '../model/drug.ts';
import { eisman2011, startModel } from '../model/references.ts';

export const odanacatib = defineDrug({
  id: 'odanacatib',
  name: 'Odanacatib',
  drugClass: 'Cathepsin K inhibitor',
  status: 'withdrawn',
  route: 'oral',
  mechanism:
    'Blocks cathepsin K, the enzyme with which osteoclasts dissolve collagen: they stay, and so does much of their call for formation.',
  target: 'cathepsin K',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 100 },
  intervalRange: { min: 1, max: 30.4375 },
  plasma: 'Half-life of several days: taken once a week.',
  kinetics: {
    kind: 'exposure',
    drive: 'ODN',
    perDailyDose: {
      label: 'Share of resorption blocked per milligram a day',
      unit: '/mg',
      value: 0.07,
      min: 0.03,
      max: 0.14,
      from: {
        reference: 'startModel',
        locator: 'fitted by hand to the phase 2 and 3 trials',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '50 mg every week',
      dose: 50,
      everyDays: 7,
      from: { reference: 'eisman2011', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Development ended in 2016: more strokes than under placebo.',
    'Morphea-like skin lesions and atypical femoral fractures were seen too.',
  ],
  references: {
    startModel,
    eisman2011,
  },
});
