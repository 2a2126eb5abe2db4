import { defineDrug } from '../model/drug.ts';
import { pepi1996, startModel } from '../model/references.ts';

export const oestrogen = defineDrug({
  id: 'oestrogen',
  name: 'Oestrogen (conjugated estrogens)',
  drugClass: 'Menopausal hormone therapy',
  keywords: ['HRT', 'MHT', 'hormone replacement', 'estradiol', 'Premarin'],
  status: 'in use',
  route: 'oral',
  mechanism: 'Gives back oestrogen: RANKL falls, OPG rises, osteoclasts die sooner.',
  target: 'oestrogen receptor',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 1.25 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Passes the liver first; peak after 4 to 10 hours, half-life 10 to 24 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'HRT',
    perDailyDose: {
      label: 'Oestradiol level reached per milligram a day',
      unit: '/mg',
      value: 1.6,
      min: 0.8,
      max: 2,
      from: { reference: 'startModel', locator: 'linear in dose, assumed', method: 'fitted' },
    },
  },
  regimens: [
    {
      label: '0.625 mg every day',
      dose: 0.625,
      everyDays: 1,
      from: { reference: 'pepi1996', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '0.3 mg every day',
      dose: 0.3,
      everyDays: 1,
      from: { reference: 'oestrogenLabel', locator: 'lowest daily dose', method: 'transcribed' },
    },
  ],
  cautions: [
    'Stopping replays the menopause.',
    'Breast cancer, stroke and thromboembolism limit long use.',
    'With a womb a progestogen is added, against cancer of its lining.',
  ],
  references: {
    startModel,
    pepi1996,
    oestrogenLabel: {
      citation: 'Prescribing information of Premarin (conjugated estrogens tablets).',
      doi: null,
      foundBy: 'FDA NDA 004782, section 2',
    },
  },
});
