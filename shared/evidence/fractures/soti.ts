import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { soti as trial } from '../trials/soti.ts';

const woman = trialWoman(69, 37);

export const soti = defineFractureStudy({
  id: 'soti',
  name: 'SOTI: strontium ranelate',
  reference: trial.reference,
  people: '1649 women with a vertebral fracture, mean age 69',
  arms: {
    strontium: {
      label: 'Strontium ranelate 2 g/d',
      scenario: given(
        woman,
        course('strontiumRanelate', 2000, 'mg', { every: 1, from: 0, until: 37 * daysPerMonth }),
      ),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0403',
      kind: 'vertebral',
      arm: 'strontium',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.59,
      low: 0.48,
      high: 0.73,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0404',
      kind: 'vertebral',
      arm: 'strontium',
      against: 'placebo',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 0.51,
      low: 0.36,
      high: 0.74,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
