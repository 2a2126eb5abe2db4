import { defineDrug } from '../model/drug.ts';
import { startModel } from '../model/references.ts';

export const anastrozole = defineDrug({
  id: 'anastrozole',
  name: 'Anastrozole',
  drugClass: 'Aromatase inhibitor',
  keywords: ['AI', 'Arimidex'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Takes away the oestrogen that tissues still make after menopause: RANKL rises, OPG falls.',
  target: 'aromatase',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 10 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Peak after 2 hours, half-life about 50 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'AI',
    perDailyDose: {
      label: 'Share of the aromatase blocked per milligram a day: 1 mg is 1',
      unit: '/mg',
      value: 1,
      min: 0.5,
      max: 1,
      from: {
        reference: 'startModel',
        locator: 'labelled dose taken as full inhibition',
        method: 'assumed',
      },
    },
  },
  regimens: [
    {
      label: '1 mg every day',
      dose: 1,
      everyDays: 1,
      from: { reference: 'eastell2008', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Bone loss is fastest in the first two years.',
    'Most women need a plan for the bone; zoledronate or denosumab prevents the loss.',
  ],
  references: {
    startModel,
    eastell2008: {
      citation:
        'Eastell R, et al. Effect of anastrozole on bone mineral density: 5-year results from the ATAC trial. J Clin Oncol 2008;26:1051-1057.',
      doi: '10.1200/JCO.2007.11.0726',
    },
  },
});
