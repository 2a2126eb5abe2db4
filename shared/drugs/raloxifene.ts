import { defineDrug } from '../model/drug.ts';
import { ettinger1999, startModel } from '../model/references.ts';

export const raloxifene = defineDrug({
  id: 'raloxifene',
  name: 'Raloxifene',
  drugClass: 'Selective oestrogen receptor modulator',
  keywords: ['SERM', 'estrogen', 'Evista'],
  status: 'in use',
  route: 'oral',
  mechanism: 'Stands in for oestrogen in bone: RANKL falls, OPG rises, a little.',
  target: 'oestrogen receptor',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 120 },
  intervalRange: { min: 1, max: 7 },
  plasma: '60 % is absorbed and 2 % escapes conjugation; half-life about 28 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'SERM',
    perDailyDose: {
      label: 'Share of the oestrogen deficit made good per milligram a day',
      unit: '/mg',
      value: 0.013333333333333334,
      min: 0.002,
      max: 0.0167,
      from: {
        reference: 'startModel',
        locator:
          '0.8 lies between the 0.5 that fits BMD and the 0.86 that fits CTX; linear in dose, assumed',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '60 mg every day',
      dose: 60,
      everyDays: 1,
      from: { reference: 'ettinger1999', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Venous thromboembolism; hot flushes.',
    'More fatal strokes in women at high coronary risk.',
    'No effect on hip fracture.',
  ],
  references: {
    startModel,
    ettinger1999,
  },
});
