import { defineDrug } from '../model/drug.ts';
import { chapuy1992, kalkwarf1997, startModel } from '../model/references.ts';

export const calcium = defineDrug({
  id: 'calcium',
  name: 'Calcium',
  drugClass: 'Supplement',
  keywords: ['calcium carbonate', 'calcium citrate', 'supplement'],
  status: 'in use',
  route: 'oral',
  mechanism: 'More calcium from the gut: PTH falls, and with it RANKL.',
  target: 'gut',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 2500 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'A quarter to a third of a dose is absorbed, less of a large one.',
  kinetics: {
    kind: 'exposure',
    drive: 'CAIN',
    perDailyDose: {
      label: 'Calcium intake added per milligram a day: 1000 mg is an adequate intake',
      unit: '/mg',
      value: 0.001,
      min: 0.0007,
      max: 0.0012,
      from: {
        reference: 'startModel',
        locator: 'an adequate intake taken as 1000 mg of elemental calcium a day',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '1000 mg every day',
      dose: 1000,
      everyDays: 1,
      from: { reference: 'kalkwarf1997', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '1200 mg every day (with vitamin D)',
      dose: 1200,
      everyDays: 1,
      from: { reference: 'chapuy1992', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Slows loss where intake is low; adds little where it is adequate.',
    'Milligrams are of elemental calcium.',
    'Kidney stones; whether supplements harm the heart is disputed.',
  ],
  references: {
    startModel,
    kalkwarf1997,
    chapuy1992,
  },
});
