import { defineDrug } from '../model/drug.ts';
import { black2007, startModel } from '../model/references.ts';

export const zoledronate = defineDrug({
  id: 'zoledronate',
  name: 'Zoledronate (zoledronic acid)',
  drugClass: 'Bisphosphonate',
  keywords: ['Zometa', 'Aclasta', 'Reclast'],
  status: 'in use',
  route: 'intravenous',
  mechanism:
    'Binds to bone mineral and, taken up by the osteoclast that resorbs it, blocks its farnesyl pyrophosphate synthase; it acts on neither RANKL nor OPG itself (in the model bone OPG falls with the osteoblasts that make it).',
  target: 'bone mineral',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 10 },
  intervalRange: { min: 28, max: 1826.25 },
  plasma:
    'Infused; 39 % is in the urine after a day and the rest on bone; a trace falls with a half-life of 146 hours.',
  kinetics: {
    kind: 'bone-bound',
    uptake: 'at-once',
    perDose: {
      label: 'Surface units per milligram',
      unit: '/mg',
      value: 0.2,
      min: 0,
      max: 1,
      from: {
        reference: 'startModel',
        locator: 'defines the unit: 5 mg adds 1',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '5 mg every year',
      dose: 5,
      everyDays: 365.25,
      from: { reference: 'black2007', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Stays in bone for years: stopping changes little at first.',
    'Not at a creatinine clearance below 35 mL/min; fever and aches after the first infusion.',
    'Hypocalcaemia: calcium and vitamin D come first.',
  ],
  references: {
    startModel,
    black2007,
  },
});
