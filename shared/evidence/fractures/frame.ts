import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { frame as trial } from '../trials/frame.ts';

export const frame = defineFractureStudy({
  id: 'frame',
  name: 'FRAME: romosozumab',
  reference: trial.reference,
  people: '7180 women with postmenopausal osteoporosis, hip T-score -2.5 to -3.5',
  arms: trial.arms,
  rows: [
    {
      id: 'C0534',
      kind: 'vertebral',
      arm: 'romosozumab',
      against: 'placebo',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 0.27,
      low: 0.16,
      high: 0.47,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
