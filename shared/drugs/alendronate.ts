import { defineDrug } from '../model/drug.ts';
import { liberman1995, startModel } from '../model/references.ts';

export const alendronate = defineDrug({
  id: 'alendronate',
  name: 'Alendronate (alendronic acid)',
  drugClass: 'Bisphosphonate',
  keywords: ['Fosamax', 'Binosto'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Binds to bone mineral and, taken up by the osteoclast that resorbs it, blocks its farnesyl pyrophosphate synthase; it acts on neither RANKL nor OPG itself (in the model bone OPG falls with the osteoblasts that make it).',
  target: 'bone mineral',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 140 },
  intervalRange: { min: 1, max: 30.4375 },
  plasma:
    '0.6 to 0.7 % of a tablet is absorbed, fasting; half of that goes to bone and the rest to the urine; half-life in bone above ten years.',
  kinetics: {
    kind: 'bone-bound',
    uptake: 'steady',
    perDose: {
      label: 'Surface units per milligram',
      unit: '/mg',
      value: 6.58258303597525e-5,
      min: 0.00001,
      max: 0.001,
      from: {
        reference: 'startModel',
        locator: 'fit: 10 mg a day adds 0.0200 in 30.4 days; at a bound',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '70 mg every week',
      dose: 70,
      everyDays: 7,
      from: {
        reference: 'alendronateLabel',
        locator: 'treatment of osteoporosis, once a week',
        method: 'transcribed',
      },
    },
    {
      label: '10 mg every day',
      dose: 10,
      everyDays: 1,
      from: { reference: 'liberman1995', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Stays in bone for years: a holiday costs little.',
    'Irritates the oesophagus: upright, fasting, with water.',
    'Not below a creatinine clearance of 35 mL/min.',
  ],
  references: {
    startModel,
    liberman1995,
    alendronateLabel: {
      citation: 'Prescribing information of Fosamax (alendronate sodium).',
      doi: null,
      foundBy: 'FDA NDA 020560, section 2',
    },
  },
});
