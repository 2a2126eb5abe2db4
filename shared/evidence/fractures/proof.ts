import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { proof as trial } from '../trials/proof.ts';

const woman = trialWoman(68, 61);

export const proof = defineFractureStudy({
  id: 'proof',
  name: 'PROOF: nasal calcitonin',
  reference: trial.reference,
  people: '1255 women with postmenopausal osteoporosis, mean age 68; 59 % dropped out',
  arms: {
    calcitonin: {
      label: 'Nasal calcitonin 200 IU/d',
      scenario: given(
        woman,
        course('calcitonin', 200, '[iU]', { every: 1, from: 0, until: 61 * daysPerMonth }),
      ),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0378',
      kind: 'vertebral',
      arm: 'calcitonin',
      against: 'placebo',
      fromDay: 0,
      day: 60 * daysPerMonth,
      ratio: 0.67,
      low: 0.47,
      high: 0.97,
      provenance: 'seen',
      confidence: 'high',
      note: 'The page that was read gives a reduction of 36 %.',
    },
  ],
  unscored: [],
});
