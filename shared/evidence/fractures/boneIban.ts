import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { boneIban as trial } from '../trials/boneIban.ts';

export const boneIban = defineFractureStudy({
  id: 'boneIban',
  name: 'BONE: ibandronate, daily or intermittent',
  reference: trial.reference,
  people: '2946 women with a vertebral fracture, mean age 69',
  arms: trial.arms,
  rows: [
    {
      id: 'C0264',
      kind: 'vertebral',
      arm: 'daily',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.38,
      low: 0.25,
      high: 0.59,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0265',
      kind: 'vertebral',
      arm: 'intermittent',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.5,
      low: 0.34,
      high: 0.74,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
