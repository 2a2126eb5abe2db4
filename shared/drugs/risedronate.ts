import { defineDrug } from '../model/drug.ts';
import { harris1999, startModel } from '../model/references.ts';

export const risedronate = defineDrug({
  id: 'risedronate',
  name: 'Risedronate (risedronic acid)',
  drugClass: 'Bisphosphonate',
  keywords: ['Actonel'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Binds to bone mineral and, taken up by the osteoclast that resorbs it, blocks its farnesyl pyrophosphate synthase; it acts on neither RANKL nor OPG itself (in the model bone OPG falls with the osteoblasts that make it).',
  target: 'bone mineral',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 150 },
  intervalRange: { min: 1, max: 30.4375 },
  plasma:
    '0.6 % of a tablet is absorbed, fasting; half of that is in the urine after a day, the rest on bone.',
  kinetics: {
    kind: 'bone-bound',
    uptake: 'steady',
    perDose: {
      label: 'Surface units per milligram',
      unit: '/mg',
      value: 0.0001,
      min: 1e-5,
      max: 0.001,
      from: {
        reference: 'startModel',
        locator: 'three quarters of the alendronate uptake at labelled doses',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '5 mg every day',
      dose: 5,
      everyDays: 1,
      from: { reference: 'harris1999', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '35 mg every week',
      dose: 35,
      everyDays: 7,
      from: { reference: 'brown2002', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Leaves bone faster than alendronate.',
    'Irritates the oesophagus: upright, fasting, with water. Not below a creatinine clearance of 30 mL/min.',
  ],
  references: {
    startModel,
    harris1999,
    brown2002: {
      citation:
        'Brown JP, et al. The efficacy and tolerability of risedronate once a week for the treatment of postmenopausal osteoporosis. Calcif Tissue Int 2002;71:103-111.',
      doi: '10.1007/s00223-002-2011-8',
    },
  },
});
