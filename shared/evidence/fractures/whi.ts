import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { whi as trial } from '../trials/whi.ts';

const woman = trialWoman(63, 67);
const hysterectomised = trialWoman(64, 82);

export const whi = defineFractureStudy({
  id: 'whi',
  name: 'WHI: oestrogen, with a progestin or alone',
  reference: trial.reference,
  people:
    '16608 healthy women, mean age 63 (with a progestin); 10739 without a uterus, mean age 64 (alone)',
  arms: {
    combined: {
      label: 'Conjugated estrogens 0.625 mg/d with a progestin',
      scenario: given(
        woman,
        course('oestrogen', 0.625, 'mg', { every: 1, from: 0, until: 67 * daysPerMonth }),
      ),
    },
    combinedPlacebo: { label: 'Placebo', scenario: woman },
    alone: {
      label: 'Conjugated estrogens 0.625 mg/d',
      scenario: given(
        hysterectomised,
        course('oestrogen', 0.625, 'mg', { every: 1, from: 0, until: 82 * daysPerMonth }),
      ),
    },
    alonePlacebo: { label: 'Placebo', scenario: hysterectomised },
  },
  rows: [
    {
      id: 'C0357',
      kind: 'hip',
      arm: 'combined',
      against: 'combinedPlacebo',
      fromDay: 0,
      day: 67 * daysPerMonth,
      ratio: 0.67,
      low: 0.47,
      high: 0.96,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0358',
      kind: 'vertebral',
      arm: 'combined',
      against: 'combinedPlacebo',
      fromDay: 0,
      day: 67 * daysPerMonth,
      ratio: 0.65,
      low: 0.46,
      high: 0.92,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Vertebral fractures with complaints.',
    },
    {
      id: 'C0359',
      kind: 'hip',
      arm: 'alone',
      against: 'alonePlacebo',
      fromDay: 0,
      day: 82 * daysPerMonth,
      ratio: 0.61,
      low: 0.41,
      high: 0.91,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Anderson GL, et al. JAMA 2004;291:1701. Those whose ovaries were removed too are not told apart.',
    },
    {
      id: 'C0360',
      kind: 'vertebral',
      arm: 'alone',
      against: 'alonePlacebo',
      fromDay: 0,
      day: 82 * daysPerMonth,
      ratio: 0.62,
      low: 0.42,
      high: 0.93,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Vertebral fractures with complaints. Anderson GL, et al. JAMA 2004;291:1701.',
    },
  ],
  unscored: [],
});
