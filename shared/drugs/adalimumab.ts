import { defineDrug } from '../model/drug.ts';
import { haugeberg2009, hofbauerSchoppet2004, startModel } from '../model/references.ts';

export const adalimumab = defineDrug({
  id: 'adalimumab',
  name: 'Adalimumab (anti-TNF)',
  drugClass: 'TNF-alpha antibody',
  keywords: ['Humira', 'biologic'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism:
    'An antibody that takes TNF-alpha away: in active arthritis RANKL falls towards normal.',
  target: 'TNF-alpha',
  grade: 'weak',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 80 },
  intervalRange: { min: 7, max: 28 },
  plasma: 'Bioavailability 64 %, peak after about 5 days, half-life about two weeks.',
  kinetics: {
    kind: 'exposure',
    drive: 'TNFB',
    perDailyDose: {
      label: 'Share of TNF-alpha blocked per milligram a day: 40 mg every 2 weeks is 0.8',
      unit: '/mg',
      value: 0.28,
      min: 0.1,
      max: 0.35,
      from: { reference: 'startModel', locator: 'assumed', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '40 mg every 2 weeks',
      dose: 40,
      everyDays: 14,
      from: {
        reference: 'adalimumabLabel',
        locator: 'rheumatoid arthritis',
        method: 'transcribed',
      },
    },
  ],
  cautions: [
    'Does nothing for bone where TNF-alpha is normal.',
    'Set against a trial of infliximab, another antibody of its class.',
    'Infections, tuberculosis among them.',
  ],
  references: {
    haugeberg2009,
    hofbauerSchoppet2004,
    startModel,
    adalimumabLabel: {
      citation: 'Prescribing information of Humira (adalimumab).',
      doi: null,
      foundBy: 'FDA BLA 125057, section 2',
    },
  },
});
