import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { chapuy1992 as trial } from '../trials/chapuy1992.ts';

// The trial begins on day 24 months of its arms, after two deficient years.
const begin = 24 * daysPerMonth;

export const chapuy1992 = defineFractureStudy({
  id: 'chapuy1992',
  name: 'Calcium and vitamin D in institutions',
  reference: trial.reference,
  people: '3270 women in institutions, mean age 84, deficient in vitamin D',
  arms: trial.arms,
  rows: [
    {
      id: 'C0869',
      kind: 'hip',
      arm: 'supplied',
      against: 'placebo',
      fromDay: begin,
      day: begin + 18 * daysPerMonth,
      ratio: 0.57,
      provenance: 'recalled',
      confidence: 'high',
      note: '43 % fewer hip fractures, no interval.',
    },
  ],
  unscored: [],
});
