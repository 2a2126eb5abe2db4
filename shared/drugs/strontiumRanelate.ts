import { defineDrug } from '../model/drug.ts';
import { meunier2004, startModel } from '../model/references.ts';

export const strontiumRanelate = defineDrug({
  id: 'strontiumRanelate',
  name: 'Strontium ranelate',
  drugClass: 'Strontium salt',
  keywords: ['Protelos', 'Osseor'],
  status: 'withdrawn',
  route: 'oral',
  mechanism:
    'Raises osteoblast recruitment a little; half of the BMD that DXA reports is strontium’s weight.',
  target: 'osteoblast',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 2000 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'About 25 % of the strontium is absorbed; half-life about 60 hours, and years in bone.',
  kinetics: {
    kind: 'exposure',
    drive: 'SR',
    perDailyDose: {
      label: 'Effect per milligram a day: 2 g is 1',
      unit: '/mg',
      value: 0.0005,
      min: 0.0005,
      max: 0.0005,
      from: { reference: 'startModel', locator: 'defines the unit', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '2 g every day',
      dose: 2000,
      everyDays: 1,
      from: { reference: 'meunier2004', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'The curve shows the bone, not the artefact that DXA adds.',
    'Restricted in 2014, then withdrawn by its maker: myocardial infarction, thromboembolism, severe reactions of the skin.',
  ],
  references: {
    startModel,
    meunier2004,
  },
});
