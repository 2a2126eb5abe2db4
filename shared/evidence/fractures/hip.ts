import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(78, 37);

export const hip = defineFractureStudy({
  id: 'hip',
  name: 'HIP: risedronate in elderly women',
  reference: {
    citation:
      'McClung MR, et al. Effect of risedronate on the risk of hip fracture in elderly women. N Engl J Med 2001;344:333-340.',
    doi: '10.1056/NEJM200102013440503',
  },
  people: '9331 women of 70 and more',
  arms: {
    risedronate: {
      label: 'Risedronate 2.5 or 5 mg/d, 3.75 mg/d here',
      scenario: given(
        woman,
        course('risedronate', 3.75, 'mg', { every: 1, from: 0, until: 37 * daysPerMonth }),
      ),
    },
    placebo: { label: 'Placebo with calcium', scenario: woman },
  },
  rows: [
    {
      id: 'C0263',
      kind: 'hip',
      arm: 'risedronate',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.7,
      low: 0.6,
      high: 0.9,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The two doses were pooled; their mean and an age of 78 are taken.',
    },
  ],
  unscored: [],
});
