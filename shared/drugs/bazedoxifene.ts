import { defineDrug } from '../model/drug.ts';
import { miller2008 } from '../model/references.ts';

export const bazedoxifene = defineDrug({
  id: 'bazedoxifene',
  name: 'Bazedoxifene',
  drugClass: 'Selective oestrogen receptor modulator',
  keywords: ['SERM', 'estrogen', 'Conbriza', 'Duavee'],
  status: 'in use',
  route: 'oral',
  mechanism: 'Stands in for oestrogen in bone, and not in breast or womb: RANKL falls a little.',
  target: 'oestrogen receptor',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 40 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'About 6 % reaches the blood; half-life about 30 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'SERM',
    perDailyDose: {
      label: 'Share of the oestrogen deficit made good per milligram a day: 20 mg is 0.28',
      unit: '/mg',
      value: 0.014,
      min: 0.006,
      max: 0.05,
      free: false,
      from: {
        reference: 'miller2008',
        locator:
          'abstract: spine 1.41 % above placebo after 24 months, raloxifene 1.49 %; the share at which the model has about as much',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '20 mg every day',
      dose: 20,
      everyDays: 1,
      from: { reference: 'silverman2008', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Venous thromboembolism; hot flushes.',
    'No effect on non-vertebral fracture in the whole trial.',
    'Alone it was licensed in the EU and Japan; in the US only with conjugated estrogens.',
  ],
  references: {
    miller2008,
    silverman2008: {
      citation:
        'Silverman SL, et al. Efficacy of bazedoxifene in reducing new vertebral fracture risk in postmenopausal women with osteoporosis: results from a 3-year, randomized, placebo-, and active-controlled clinical trial. J Bone Miner Res 2008;23:1923-1934.',
      doi: '10.1359/jbmr.080710',
    },
  },
});
