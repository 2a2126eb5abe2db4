import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { active as trial } from '../trials/active.ts';

export const active = defineFractureStudy({
  id: 'active',
  name: 'ACTIVE: abaloparatide, teriparatide',
  reference: trial.reference,
  people: '2463 women with postmenopausal osteoporosis, mean age 69',
  arms: trial.arms,
  rows: [
    {
      id: 'C0493',
      kind: 'vertebral',
      arm: 'abaloparatide',
      against: 'placebo',
      fromDay: 0,
      day: 18 * daysPerMonth,
      ratio: 0.14,
      low: 0.05,
      high: 0.39,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0494',
      kind: 'vertebral',
      arm: 'teriparatide',
      against: 'placebo',
      fromDay: 0,
      day: 18 * daysPerMonth,
      ratio: 0.2,
      low: 0.08,
      high: 0.47,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
