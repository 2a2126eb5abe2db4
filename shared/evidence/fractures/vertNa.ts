import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { vertNa as trial } from '../trials/vertNa.ts';

const woman = trialWoman(69, 49);

export const vertNa = defineFractureStudy({
  id: 'vertNa',
  name: 'VERT, North America: risedronate, and a year after',
  reference: trial.reference,
  people: '2458 women with at least one vertebral fracture, mean age 69',
  arms: {
    risedronate: {
      label: 'Risedronate 5 mg/d for three years, then a year without',
      scenario: given(
        woman,
        course('risedronate', 5, 'mg', { every: 1, from: 0, until: 36 * daysPerMonth }),
      ),
    },
    placebo: { label: 'Placebo with calcium', scenario: woman },
  },
  rows: [
    {
      id: 'C0252',
      kind: 'vertebral',
      arm: 'risedronate',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.59,
      low: 0.42,
      high: 0.82,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0253',
      kind: 'vertebral',
      arm: 'risedronate',
      against: 'placebo',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 0.35,
      low: 0.19,
      high: 0.62,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0258',
      kind: 'vertebral',
      arm: 'risedronate',
      against: 'placebo',
      fromDay: 36 * daysPerMonth,
      day: 48 * daysPerMonth,
      ratio: 0.54,
      low: 0.34,
      high: 0.86,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The year after stopping; Watts NB, et al. Osteoporos Int 2008;19:365.',
    },
  ],
  unscored: [],
});
