import { defineDrug } from '../model/drug.ts';
import { chesnut2000, startModel } from '../model/references.ts';

export const calcitonin = defineDrug({
  id: 'calcitonin',
  name: 'Calcitonin (salmon)',
  drugClass: 'Calcitonin',
  keywords: ['Miacalcin'],
  status: 'in use',
  route: 'nasal',
  mechanism:
    'Stops osteoclasts at once, through their own calcitonin receptor; RANKL and OPG are left alone.',
  target: 'osteoclast',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: '[iU]',
  doseRange: { min: 0, max: 800 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'About 3 % of a nasal dose reaches the blood; half-life about 20 minutes.',
  kinetics: {
    kind: 'exposure',
    drive: 'CALCIT',
    perDailyDose: {
      label: 'Share of resorption blocked per unit a day',
      unit: '1',
      value: 0.001,
      min: 0.0003,
      max: 0.002,
      from: {
        reference: 'startModel',
        locator: 'fitted by hand to a spine gain of 0.5 to 1 %',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '200 IU every day',
      dose: 200,
      everyDays: 1,
      from: { reference: 'chesnut2000', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'A weak drug: 200 IU a day cut vertebral fractures by a third, 400 IU did not, and most women left the trial early.',
    'The EU ended its use in osteoporosis in 2012, for a small excess of cancers.',
  ],
  references: {
    startModel,
    chesnut2000,
  },
});
