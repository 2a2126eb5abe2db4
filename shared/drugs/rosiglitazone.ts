import { defineDrug } from '../model/drug.ts';
import { grey2007, startModel } from '../model/references.ts';

export const rosiglitazone = defineDrug({
  id: 'rosiglitazone',
  name: 'Rosiglitazone',
  drugClass: 'Thiazolidinedione',
  keywords: ['glitazone', 'Avandia'],
  status: 'withdrawn',
  route: 'oral',
  mechanism:
    'Activates PPAR-gamma: marrow stromal cells turn to fat instead of osteoblasts, and formation falls.',
  target: 'stromal cell',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 8 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Nearly all is absorbed; half-life 3 to 4 hours; broken down by CYP2C8.',
  kinetics: {
    kind: 'exposure',
    drive: 'TZD',
    perDailyDose: {
      label: 'Effect per milligram a day: 8 mg is 1',
      unit: '/mg',
      value: 0.125,
      min: 0.125,
      max: 0.125,
      from: { reference: 'startModel', locator: 'defines the unit', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '8 mg every day',
      dose: 8,
      everyDays: 1,
      from: { reference: 'grey2007', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Fractures of the limbs in women; heart failure.',
    'Withdrawn in the EU in 2010 for cardiovascular risk; pioglitazone shares the fractures.',
  ],
  references: {
    startModel,
    grey2007,
  },
});
