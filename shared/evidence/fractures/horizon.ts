import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { horizon as trial } from '../trials/horizon.ts';

export const horizon = defineFractureStudy({
  id: 'horizon',
  name: 'HORIZON-PFT: zoledronate',
  reference: trial.reference,
  people: '7765 women with postmenopausal osteoporosis, mean age 73',
  arms: { zoledronate: trial.arms.continued, placebo: trial.arms.placebo },
  rows: [
    {
      id: 'C0289',
      kind: 'vertebral',
      arm: 'zoledronate',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.3,
      low: 0.24,
      high: 0.38,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0290',
      kind: 'hip',
      arm: 'zoledronate',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.59,
      low: 0.42,
      high: 0.83,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
