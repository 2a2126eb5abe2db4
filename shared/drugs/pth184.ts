import { defineDrug } from '../model/drug.ts';
import { greenspan2007, startModel } from '../model/references.ts';

export const pth184 = defineDrug({
  id: 'pth184',
  name: 'PTH(1-84)',
  drugClass: 'PTH analogue',
  keywords: ['parathyroid hormone', 'Natpara', 'Preotact'],
  status: 'withdrawn',
  route: 'subcutaneous',
  mechanism:
    'A daily pulse of whole PTH: like teriparatide with a longer tail, so RANKL rises more.',
  target: 'PTH receptor',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'ug',
  doseRange: { min: 0, max: 200 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Bioavailability about 55 %, half-life about 1.5 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'PTHWHOLE',
    perDailyDose: {
      label: 'Effect per microgram a day, in that of 20 µg of teriparatide',
      unit: '1',
      value: 0.009,
      min: 0.003,
      max: 0.015,
      from: {
        reference: 'startModel',
        locator: 'assumed from the spine gain of TOP',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '100 µg every day',
      dose: 100,
      everyDays: 1,
      from: { reference: 'greenspan2007', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Hypercalcaemia more often than under teriparatide.',
    'In osteoporosis its licence (EU) was given back in 2014; as a hormone replacement in hypoparathyroidism it stayed longer.',
  ],
  references: {
    startModel,
    greenspan2007,
  },
});
