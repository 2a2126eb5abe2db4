import { defineDrug } from '../model/drug.ts';
import { smith2001, startModel } from '../model/references.ts';

export const leuprolide = defineDrug({
  id: 'leuprolide',
  name: 'Leuprolide (GnRH agonist)',
  drugClass: 'GnRH agonist',
  keywords: ['leuprorelin', 'Lupron', 'androgen deprivation'],
  status: 'in use',
  route: 'injected depot',
  mechanism:
    'Silences ovary or testis by way of the pituitary: oestradiol falls, in men with testosterone, RANKL rises and OPG falls.',
  target: 'ovary or testis',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 45 },
  intervalRange: { min: 28, max: 183 },
  plasma: 'Half-life about 3 hours; the depot releases for a month.',
  kinetics: {
    kind: 'exposure',
    drive: 'GNRH',
    perDailyDose: {
      label: 'Share of gonadal output silenced per milligram a day: 3.75 mg every 4 weeks is 1',
      unit: '/mg',
      value: 7.466666666666667,
      min: 4,
      max: 10,
      from: {
        reference: 'startModel',
        locator: 'labelled dose taken as full suppression',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '3.75 mg every 4 weeks',
      dose: 3.75,
      everyDays: 28,
      from: {
        reference: 'leuprolideLabel',
        locator: '3.75 mg once a month, taken as 4 weeks',
        method: 'transcribed',
      },
    },
  ],
  cautions: [
    'Bone loss is fast; much of it returns when the gonads recover.',
    'In men: androgen deprivation for prostate cancer; add a plan for the bone from the first injection.',
    'The flare of hormones in the first two weeks is not in the model.',
  ],
  references: {
    startModel,
    leuprolideLabel: {
      citation: 'Prescribing information of Lupron Depot 3.75 mg (leuprolide acetate).',
      doi: null,
      foundBy: 'FDA NDA 020011, section 2',
    },
    smith2001,
  },
});
