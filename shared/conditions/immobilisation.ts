import { defineCondition } from '../model/condition.ts';
import { leblanc1990 } from '../model/references.ts';

export const immobilisation = defineCondition({
  id: 'immobilisation',
  name: 'Immobilisation',
  keywords: ['bed rest', 'disuse', 'paralysis', 'unloading'],
  mechanism:
    'Osteocytes that feel no strain make sclerostin and RANKL: formation stops, resorption goes on.',
  severity: { initial: 1, meaning: 'strict bed rest' },
  moves: [
    {
      input: 'mechanicalLoad',
      to: 0.15,
      why: 'by definition',
      from: {
        reference: 'leblanc1990',
        locator: '17 weeks of bed rest; the load is chosen for the loss',
        method: 'fitted',
      },
    },
  ],
  shows: 'About 1 % a month at spine and hip; set “To month” for a bed rest that ends.',
  grade: 'moderate',
  published: [
    {
      what: 'Spine of healthy men after 17 weeks of bed rest',
      output: 'bmdLumbarSpine',
      way: 'down',
      size: {
        ...{ value: -3.9, against: 'the start', months: 3.9, tolerance: 1.2 },
        ...{ severity: 1, sex: 'male', ageYears: 32 },
      },
      from: { reference: 'leblanc1990', locator: 'abstract', method: 'measured' },
    },
    {
      what: 'Femoral neck of the same men',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -3.6, against: 'the start', months: 3.9, tolerance: 1.2 },
        ...{ severity: 1, sex: 'male', ageYears: 32 },
      },
      from: { reference: 'leblanc1990', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'The loss of 17 weeks is right for young men. Held for longer, or in old age, the model loses far more than people do, at the hip above all.',
    'Paralysed legs lose 2 to 4 % a month: local, not shown.',
  ],
  evidence: ['leblanc1990'],
  references: {
    leblanc1990,
  },
});
