import { defineDrug } from '../model/drug.ts';
import { chesnut2004, startModel } from '../model/references.ts';

export const ibandronate = defineDrug({
  id: 'ibandronate',
  name: 'Ibandronate (ibandronic acid), oral',
  drugClass: 'Bisphosphonate',
  keywords: ['Boniva', 'Bonviva'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Binds to bone mineral and, taken up by the osteoclast that resorbs it, blocks its farnesyl pyrophosphate synthase; it acts on neither RANKL nor OPG itself (in the model bone OPG falls with the osteoblasts that make it).',
  target: 'bone mineral',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 150 },
  intervalRange: { min: 1, max: 30.4375 },
  plasma:
    '0.6 % of a tablet is absorbed, fasting; about half of that goes to bone and the rest to the urine.',
  kinetics: {
    kind: 'bone-bound',
    uptake: 'steady',
    perDose: {
      label: 'Surface units per milligram',
      unit: '/mg',
      value: 0.00023,
      min: 2e-5,
      max: 0.002,
      from: {
        reference: 'startModel',
        locator: 'nine tenths of the alendronate uptake at 2.5 mg a day',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '150 mg every month',
      dose: 150,
      everyDays: 30.4375,
      from: { reference: 'reginster2006', locator: 'Methods', method: 'transcribed' },
    },
    {
      label: '2.5 mg every day',
      dose: 2.5,
      everyDays: 1,
      from: { reference: 'chesnut2004', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Osteonecrosis of the jaw and atypical femoral fracture, both rare.',
    'No trial showed an effect on hip fracture.',
    'Irritates the oesophagus: upright, fasting, with water. Not below a creatinine clearance of 30 mL/min.',
  ],
  references: {
    startModel,
    chesnut2004,
    reginster2006: {
      citation:
        'Reginster JY, et al. Efficacy and tolerability of once-monthly oral ibandronate in postmenopausal osteoporosis: 2 year results from the MOBILE study. Ann Rheum Dis 2006;65:654-661.',
      doi: '10.1136/ard.2005.044958',
    },
  },
});
