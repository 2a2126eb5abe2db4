import { defineDrug } from '../model/drug.ts';
import { chesnut2000, startModel } from '../model/references.ts';

export const calcitonin = defineDrug({
  id: 'calcitonin',
  name: 'Calcitonin (salmon)',
  drugClass: 'Calcitonin',
  keywords: ['Miacalcin'],
  status: 'in use',
  route: 'nasal',
  mechanism: 'Stuns osteoclasts through their own receptor; RANKL and OPG are left alone.',
  target: 'osteoclast',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: '[iU]',
  doseRange: { min: 0, max: 800 },
  intervalRange: { min: 1, max: 7 },
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
  cautions: ['A weak drug; withdrawn for long use in many countries because of cancers.'],
  references: {
    startModel,
    chesnut2000,
  },
});
