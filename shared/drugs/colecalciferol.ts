import { defineDrug } from '../model/drug.ts';
import { chapuy1992 } from '../model/references.ts';

export const colecalciferol = defineDrug({
  id: 'colecalciferol',
  name: 'Vitamin D (colecalciferol)',
  drugClass: 'Supplement',
  keywords: ['cholecalciferol', 'vitamin D3', 'supplement'],
  status: 'in use',
  route: 'oral',
  mechanism: 'Raw material of calcitriol: more calcium is absorbed, PTH falls, and with it RANKL.',
  target: 'vitamin D',
  grade: 'moderate',
  effect: 'size in people',
  doseUnit: '[iU]',
  doseRange: { min: 0, max: 3000 },
  intervalRange: { min: 1, max: 30.4375 },
  plasma: 'Stored in fat; 25-hydroxyvitamin D has a half-life of two to three weeks.',
  kinetics: {
    kind: 'exposure',
    drive: 'VITD',
    perDailyDose: {
      label: 'Vitamin D supply added per unit a day: 800 IU is 0.9',
      unit: '1',
      value: 0.001125,
      min: 0.0004,
      max: 0.002,
      from: {
        reference: 'chapuy1992',
        locator: 'from deficient to sufficient on 800 IU a day; linear in dose, assumed',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '800 IU every day',
      dose: 800,
      everyDays: 1,
      from: { reference: 'chapuy1992', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Helps where it is lacking; in those who have enough, trials show no effect on fracture.',
    'Very large single doses raised fractures: give often and little.',
  ],
  references: {
    chapuy1992,
    leboff2022: {
      citation:
        'LeBoff MS, et al. Supplemental vitamin D and incident fractures in midlife and older adults. N Engl J Med 2022;387:299-309.',
      doi: '10.1056/NEJMoa2202106',
    },
    sanders2010: {
      citation:
        'Sanders KM, et al. Annual high-dose oral vitamin D and falls and fractures in older women: a randomized controlled trial. JAMA 2010;303:1815-1822.',
      doi: '10.1001/jama.2010.594',
    },
  },
});
