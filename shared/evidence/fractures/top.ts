import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { top as trial } from '../trials/top.ts';

export const top = defineFractureStudy({
  id: 'top',
  name: 'TOP: PTH(1-84)',
  reference: trial.reference,
  people: '2532 women with postmenopausal osteoporosis, mean age 64',
  arms: trial.arms,
  rows: [
    {
      id: 'C0490',
      kind: 'vertebral',
      arm: 'pth184',
      against: 'placebo',
      fromDay: 0,
      day: 18 * daysPerMonth,
      ratio: 0.42,
      low: 0.24,
      high: 0.72,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
