import { defineCondition } from '../model/condition.ts';
import { bauer2001 } from '../model/references.ts';

export const hyperthyroidism = defineCondition({
  id: 'hyperthyroidism',
  name: 'Hyperthyroidism',
  keywords: ['thyrotoxicosis', 'Graves', 'thyroxine', 'T4'],
  mechanism:
    'Thyroid hormone speeds up turnover: RANKL and resorption rise more than formation, and each cycle leaves a little less bone.',
  severity: { initial: 0.5, meaning: 'three times the normal level' },
  moves: [
    {
      input: 'thyroidHormone',
      to: 3,
      why: 'by definition',
      from: {
        reference: 'bauer2001',
        locator: 'low TSH and fracture; what the hormone does is chosen for the loss in Faber 1994',
        method: 'fitted',
      },
    },
  ],
  shows: 'CTX and P1NP up together, loss over some years that is partly regained when cured.',
  grade: 'moderate',
  published: [
    {
      what: 'Bone of women after menopause whose TSH thyroxine had held down for ten years, weighted over forearm, femoral neck and spine; free hormone about half above normal is taken',
      output: 'bmdFemoralNeck',
      way: 'down',
      size: {
        ...{ value: -9, against: 'people without it', months: 119, tolerance: 3 },
        ...{ severity: 0.25, sex: 'female', ageYears: 55 },
      },
      from: {
        reference: 'faber1994',
        locator: 'abstract; the effect of thyroid hormone is chosen for this loss',
        method: 'transcribed',
      },
    },
  ],
  cautions: [
    'Among women over 65 a TSH of 0.1 mU/L or less went with three to four times the fractures of hip and spine.',
  ],
  evidence: ['bauer2001'],
  references: {
    faber1994: {
      citation:
        'Faber J, Galløe AM. Changes in bone mass during prolonged subclinical hyperthyroidism due to L-thyroxine treatment: a meta-analysis. Eur J Endocrinol 1994;130:350-356.',
      doi: '10.1530/eje.0.1300350',
    },
    bauer2001,
  },
});
