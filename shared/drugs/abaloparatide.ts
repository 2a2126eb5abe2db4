import { defineDrug } from '../model/drug.ts';
import { miller2016, startModel } from '../model/references.ts';

export const abaloparatide = defineDrug({
  id: 'abaloparatide',
  name: 'Abaloparatide',
  drugClass: 'PTHrP analogue',
  keywords: ['Tymlos', 'Eladynos'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism:
    'A daily pulse at the PTH receptor with a shorter echo than teriparatide: less RANKL for the same formation.',
  target: 'PTH receptor',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'ug',
  doseRange: { min: 0, max: 120 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'Bioavailability 36 %, peak after half an hour, half-life about 1.7 hours.',
  kinetics: {
    kind: 'exposure',
    drive: 'ABL',
    perDailyDose: {
      label: 'Effect per microgram a day, in that of 20 µg of teriparatide',
      unit: '1',
      value: 0.015,
      min: 0.005,
      max: 0.03,
      from: {
        reference: 'startModel',
        locator: '80 µg given as 1.2 times teriparatide 20 ug',
        method: 'fitted',
      },
    },
  },
  regimens: [
    {
      label: '80 µg every day, at most 18 months',
      dose: 80,
      everyDays: 1,
      from: { reference: 'miller2016', locator: 'Methods', method: 'transcribed' },
    },
  ],
  cautions: [
    'The gain is lost unless an antiresorptive follows.',
    'Labelled for 18 months (EU) or 24 months in a lifetime (US).',
    'Dizziness and a fast pulse after an injection; hypercalcaemia, less often than under teriparatide.',
    'Osteosarcoma in rats: not where its risk is raised.',
  ],
  references: {
    startModel,
    miller2016,
  },
});
