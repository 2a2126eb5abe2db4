import { defineDrug } from '../model/drug.ts';
import { kaunitz2006 } from '../model/references.ts';

export const medroxyprogesterone = defineDrug({
  id: 'medroxyprogesterone',
  name: 'Medroxyprogesterone acetate (depot)',
  drugClass: 'Progestogen contraceptive',
  keywords: ['DMPA', 'Depo-Provera', 'contraceptive', 'injection'],
  status: 'in use',
  route: 'injected depot',
  mechanism:
    'Holds the pituitary back, so that the ovary rests: oestradiol falls, RANKL rises and OPG falls.',
  target: 'ovary or testis',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 200 },
  intervalRange: { min: 28, max: 183 },
  plasma: 'Released from muscle for months; half-life about 50 days.',
  kinetics: {
    kind: 'exposure',
    drive: 'GNRH',
    perDailyDose: {
      label: 'Share of gonadal output silenced per milligram a day: 150 mg every 3 months is 0.72',
      unit: '/mg',
      value: 0.44,
      min: 0.2,
      max: 0.6,
      free: false,
      from: {
        reference: 'kaunitz2006',
        locator:
          'abstract: spine 5.4 % lower after 240 weeks; the share at which a woman of 30 loses about as much in the model',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '150 mg every 3 months',
      dose: 150,
      everyDays: 91.3125,
      from: { reference: 'depoProveraLabel', locator: 'section 2', method: 'transcribed' },
    },
  ],
  cautions: [
    'Boxed warning: bone loss; not beyond two years unless other methods are inadequate.',
    'Most of it is lost in the first two years, and much of it returns after stopping.',
    'For women before menopause: show it in one.',
  ],
  references: {
    kaunitz2006,
    clark2006: {
      citation:
        'Clark MK, et al. Bone mineral density loss and recovery during 48 months in first-time users of depot medroxyprogesterone acetate. Fertil Steril 2006;86:1466-1474.',
      doi: '10.1016/j.fertnstert.2006.05.024',
    },
    depoProveraLabel: {
      citation:
        'Prescribing information of Depo-Provera CI (medroxyprogesterone acetate injectable suspension).',
      doi: null,
      foundBy: 'FDA NDA 020246, sections 2 and 5.1',
    },
  },
});
