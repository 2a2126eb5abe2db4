import { defineDrug } from '../model/drug.ts';
import { hofbauerSchoppet2004, startModel } from '../model/references.ts';

export const tocilizumab = defineDrug({
  id: 'tocilizumab',
  name: 'Tocilizumab',
  drugClass: 'IL-6 receptor antibody',
  keywords: ['Actemra', 'RoActemra'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism:
    'An antibody that blocks the IL-6 receptor: in active arthritis RANKL falls towards normal.',
  target: 'IL-6 receptor',
  grade: 'weak',
  effect: 'direction only',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 324 },
  intervalRange: { min: 7, max: 28 },
  plasma: 'Bioavailability about 80 %, half-life up to 13 days, shorter at low levels.',
  kinetics: {
    kind: 'exposure',
    drive: 'IL6B',
    perDailyDose: {
      label: 'Share of IL-6 blocked per milligram a day: 162 mg a week is 0.8',
      unit: '/mg',
      value: 0.0345679012345679,
      min: 0.01,
      max: 0.05,
      from: { reference: 'startModel', locator: 'assumed', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '162 mg every week',
      dose: 162,
      everyDays: 7,
      from: { reference: 'burmester2014', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'Does nothing for bone where IL-6 is normal.',
    'Infections; lipids and liver enzymes rise.',
  ],
  references: {
    hofbauerSchoppet2004,
    startModel,
    burmester2014: {
      citation:
        'Burmester GR, et al. Subcutaneous versus intravenous tocilizumab in moderate to severe rheumatoid arthritis (SUMMACTA). Ann Rheum Dis 2014;73:69-74.',
      doi: '10.1136/annrheumdis-2013-203523',
    },
  },
});
