import { defineCondition } from '../model/condition.ts';
import { chapuy1992, lips2001 } from '../model/references.ts';

export const vitaminDDeficiency = defineCondition({
  id: 'vitaminDDeficiency',
  name: 'Vitamin D deficiency',
  keywords: ['25-hydroxyvitamin D', 'rickets', 'osteomalacia', 'calcium'],
  mechanism:
    'Too little calcium is absorbed; PTH rises to defend plasma calcium, and with it RANKL: bone pays.',
  severity: { initial: 0.5, meaning: 'a supply of a quarter of what suffices, with a poor diet' },
  moves: [
    {
      input: 'vitaminDSupply',
      to: 0.25,
      why: 'by definition',
      from: { reference: 'lips2001', locator: 'stages of vitamin D deficiency', method: 'assumed' },
    },
    {
      input: 'calciumIntake',
      to: 0.6,
      why: 'a poor diet',
      from: {
        reference: 'chapuy1992',
        locator: 'about 500 mg of calcium a day at entry',
        method: 'assumed',
      },
    },
  ],
  shows:
    'PTH up, calcium low in the normal range, slow cortical loss; calcium with vitamin D mends it.',
  grade: 'moderate',
  published: [
    {
      what: 'Upper femur of old women in institutions over 18 months without vitamin D and with little calcium',
      output: 'bmdTotalHip',
      way: 'down',
      size: {
        ...{ value: -4.6, against: 'the start', fromMonth: 24, months: 18, tolerance: 0.8 },
        ...{ severity: 0.67, sex: 'female', ageYears: 82 },
      },
      from: { reference: 'chapuy1992', locator: 'abstract', method: 'measured' },
    },
  ],
  cautions: [
    'Osteomalacia, bone that does not mineralise, is not shown.',
    'Supplements mend it; beyond sufficiency they add nothing.',
  ],
  evidence: ['chapuy1992'],
  references: {
    lips2001,
    chapuy1992,
  },
});
