import { defineDrug } from '../model/drug.ts';
import { hofbauerSchoppet2004, sambrook1993, startModel } from '../model/references.ts';

export const calcitriol = defineDrug({
  id: 'calcitriol',
  name: 'Calcitriol',
  drugClass: 'Active vitamin D',
  keywords: ['1,25-dihydroxyvitamin D', 'alfacalcidol', 'Rocaltrol'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Calcium is absorbed and PTH falls; in osteoblasts it raises RANKL, which the fall of PTH outweighs.',
  target: 'vitamin D',
  grade: 'weak',
  effect: 'size in people',
  doseUnit: 'ug',
  doseRange: { min: 0, max: 2 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Peak after 3 to 6 hours, half-life 5 to 8 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'CALTRI',
    perDailyDose: {
      label: 'Calcitriol added per microgram a day: 1 µg is what healthy kidneys make',
      unit: '1',
      value: 1,
      min: 0.5,
      max: 3,
      from: {
        reference: 'startModel',
        locator: 'production taken as 1 µg a day; not fitted to any trial',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '0.5 µg every day',
      dose: 0.5,
      everyDays: 1,
      from: { reference: 'sambrook1993', locator: '0.5 to 1 µg a day', method: 'transcribed' },
    },
  ],
  cautions: [
    'Hypercalcaemia and hypercalciuria: blood and urine are watched.',
    'Under a glucocorticoid the spine lost 1.3 % in a year with it and 4.3 % without (Sambrook 1993): more than the model shows.',
  ],
  references: {
    startModel,
    hofbauerSchoppet2004,
    sambrook1993,
  },
});
