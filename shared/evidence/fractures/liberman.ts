import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { liberman as trial } from '../trials/liberman.ts';

export const liberman = defineFractureStudy({
  id: 'liberman',
  name: 'Alendronate phase 3',
  reference: trial.reference,
  people: '994 women with postmenopausal osteoporosis, mean age 64',
  arms: { alendronate: trial.arms.alendronate10, placebo: trial.arms.placebo },
  rows: [
    {
      id: 'C0203',
      kind: 'vertebral',
      arm: 'alendronate',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.52,
      provenance: 'seen',
      confidence: 'high',
      note: '5 to 20 mg a day pooled, 10 mg here; 3.2 against 6.2 %, P = 0.03, no interval.',
    },
  ],
  unscored: [],
});
