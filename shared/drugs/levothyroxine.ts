import { defineDrug } from '../model/drug.ts';
import { bauer2001, startModel } from '../model/references.ts';

export const levothyroxine = defineDrug({
  id: 'levothyroxine',
  name: 'Levothyroxine, more than needed',
  drugClass: 'Thyroid hormone',
  keywords: ['thyroxine', 'T4', 'thyrotoxicosis', 'suppression'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'What exceeds the need speeds up turnover: RANKL and resorption rise more than formation.',
  target: 'thyroid hormone receptor',
  grade: 'weak',
  effect: 'direction only',
  doseUnit: 'ug',
  doseRange: { min: 0, max: 200 },
  intervalRange: { min: 1, max: 7 },
  plasma: '40 to 80 % is absorbed, fasting; half-life about 7 days.',
  kinetics: {
    kind: 'exposure',
    drive: 'THY',
    perDailyDose: {
      label: 'Thyroid hormone added per microgram a day: 100 µg is the whole of a normal level',
      unit: '1',
      value: 0.01,
      min: 0.007,
      max: 0.012,
      from: {
        reference: 'startModel',
        locator: 'a full replacement dose taken as 100 µg a day',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '50 µg a day too much',
      dose: 50,
      everyDays: 1,
      from: {
        reference: 'startModel',
        locator: 'an example of overtreatment',
        method: 'assumed',
      },
    },
  ],
  cautions: [
    'The dose is the excess over what the person needs: right replacement does not harm bone.',
    'Among women over 65 a TSH of 0.1 mU/L or less went with three to four times the fractures of hip and spine.',
    'Atrial fibrillation is the other harm of too much.',
  ],
  references: {
    startModel,
    bauer2001,
  },
});
