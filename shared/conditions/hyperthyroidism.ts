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
        locator: 'low TSH and fracture; size assumed',
        method: 'assumed',
      },
    },
  ],
  shows: 'CTX and P1NP up together, slow loss that is partly regained when cured.',
  grade: 'moderate',
  cautions: [
    'Among women over 65 a TSH of 0.1 mU/L or less went with three to four times the fractures of hip and spine.',
  ],
  evidence: ['bauer2001'],
  references: {
    bauer2001,
  },
});
