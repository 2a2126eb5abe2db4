import { defineDrug } from '../model/drug.ts';
import { eastell2009, neer2001, startModel } from '../model/references.ts';

export const teriparatide = defineDrug({
  id: 'teriparatide',
  name: 'Teriparatide (PTH 1-34)',
  drugClass: 'PTH analogue',
  keywords: ['parathyroid hormone', 'Forteo', 'Forsteo'],
  status: 'in use',
  route: 'subcutaneous',
  mechanism:
    'A daily pulse of PTH: osteoblasts first, then RANKL up and OPG down, so formation leads and resorption follows.',
  target: 'PTH receptor',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'ug',
  doseRange: { min: 0, max: 40 },
  intervalRange: { min: 1, max: 7 },
  plasma:
    'Bioavailability 95 %, peak after half an hour, half-life about one hour: gone within four.',
  kinetics: {
    kind: 'exposure',
    drive: 'PTHANA',
    perDailyDose: {
      label: 'Effect per microgram a day: 20 µg is 1',
      unit: '1',
      value: 0.05,
      min: 0.05,
      max: 0.05,
      from: { reference: 'startModel', locator: 'defines the unit', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '20 µg every day, at most 24 months',
      dose: 20,
      everyDays: 1,
      from: {
        reference: 'eastell2009',
        locator: 'Methods: 20 µg a day for 24 months',
        method: 'transcribed',
      },
    },
  ],
  cautions: [
    'The gain is lost within a year unless an antiresorptive follows.',
    'After denosumab the hip falls first: the wrong-way sequence.',
    'Labelled for 24 months in a lifetime; longer only where the risk stays high (US, 2020).',
    'Hypercalcaemia for hours after a dose, mostly mild.',
    'Osteosarcoma in rats: not with Paget disease of bone or after radiation of the skeleton.',
  ],
  references: {
    startModel,
    neer2001,
    eastell2009,
  },
});
