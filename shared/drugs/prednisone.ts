import { defineDrug } from '../model/drug.ts';
import { startModel, vanStaa2000 } from '../model/references.ts';

export const prednisone = defineDrug({
  id: 'prednisone',
  name: 'Prednisone',
  drugClass: 'Glucocorticoid',
  keywords: ['cortisone', 'steroid', 'corticosteroid', 'prednisolone'],
  status: 'in use',
  route: 'oral',
  mechanism:
    'Raises RANKL, lowers OPG and, above all, stops osteoblasts and kills osteocytes: the harm that an often needed drug does.',
  target: 'glucocorticoid receptor',
  grade: 'strong',
  effect: 'size in people',
  doseUnit: 'mg',
  doseRange: { min: 0, max: 100 },
  intervalRange: { min: 1, max: 7 },
  plasma: 'The liver makes prednisolone of it; half-life 2 to 4 hours, effect for most of a day.',
  kinetics: {
    kind: 'exposure',
    drive: 'GC',
    perDailyDose: {
      label: 'Glucocorticoid excess per milligram a day',
      unit: '/mg',
      value: 1,
      min: 1,
      max: 1,
      from: { reference: 'startModel', locator: 'by definition', method: 'assumed' },
    },
  },
  regimens: [
    {
      label: '15 mg every day',
      dose: 15,
      everyDays: 1,
      from: {
        reference: 'vanStaa2000',
        locator: 'an example of a high daily dose, 7.5 mg and more',
        method: 'assumed',
      },
    },
    {
      label: '5 mg every day',
      dose: 5,
      everyDays: 1,
      from: {
        reference: 'vanStaa2000',
        locator: 'an example of a medium daily dose, 2.5 to 7.5 mg',
        method: 'assumed',
      },
    },
  ],
  cautions: [
    'Fracture risk rises within months, before BMD shows it, and falls after stopping.',
    'Adrenal suppression: a long course is tapered, never stopped at once.',
    'Where a long course is planned, the bone is treated from its start.',
  ],
  references: {
    vanStaa2000,
    startModel,
  },
});
