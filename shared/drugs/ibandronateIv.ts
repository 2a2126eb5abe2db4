import { defineDrug } from '../model/drug.ts';
import { eisman2008, startModel } from '../model/references.ts';

export const ibandronateIv = defineDrug({
  id: 'ibandronateIv',
  name: 'Ibandronate (ibandronic acid), injected',
  drugClass: 'Bisphosphonate',
  keywords: ['Boniva', 'Bonviva'],
  status: 'in use',
  route: 'intravenous',
  mechanism:
    'Binds to bone mineral and, taken up by the osteoclast that resorbs it, blocks its farnesyl pyrophosphate synthase; it acts on neither RANKL nor OPG itself (in the model bone OPG falls with the osteoblasts that make it).',
  target: 'bone mineral',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 6 },
  intervalRange: { min: 28, max: 120 },
  plasma: 'Injected; 40 to 50 % goes to bone, the rest to the urine.',
  kinetics: {
    kind: 'bone-bound',
    uptake: 'at-once',
    perDose: {
      label: 'Surface units per milligram',
      unit: '/mg',
      value: 0.03,
      min: 0.003,
      max: 0.2,
      from: {
        reference: 'startModel',
        locator: 'equal to the oral drug over a quarter',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '3 mg every 3 months',
      dose: 3,
      everyDays: 91.3125,
      from: { reference: 'eisman2008', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'Not below a creatinine clearance of 30 mL/min; fever and aches after the first injection.',
  ],
  references: {
    startModel,
    eisman2008,
  },
});
