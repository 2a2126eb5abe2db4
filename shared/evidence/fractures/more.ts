import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { more as trial } from '../trials/more.ts';

const woman = trialWoman(67, 49);

export const more = defineFractureStudy({
  id: 'more',
  name: 'MORE: raloxifene',
  reference: trial.reference,
  people: '7705 women with postmenopausal osteoporosis, mean age 67',
  arms: {
    raloxifene60: {
      label: 'Raloxifene 60 mg/d',
      scenario: given(
        woman,
        course('raloxifene', 60, 'mg', { every: 1, from: 0, until: 49 * daysPerMonth }),
      ),
    },
    raloxifene120: {
      label: 'Raloxifene 120 mg/d',
      scenario: given(
        woman,
        course('raloxifene', 120, 'mg', { every: 1, from: 0, until: 49 * daysPerMonth }),
      ),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0334',
      kind: 'vertebral',
      arm: 'raloxifene60',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.7,
      low: 0.5,
      high: 0.8,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0335',
      kind: 'vertebral',
      arm: 'raloxifene60',
      against: 'placebo',
      fromDay: 0,
      day: 48 * daysPerMonth,
      ratio: 0.64,
      low: 0.53,
      high: 0.76,
      provenance: 'seen',
      confidence: 'high',
      note: 'Delmas PD, et al. J Clin Endocrinol Metab 2002;87:3609.',
    },
    {
      id: 'C0336',
      kind: 'vertebral',
      arm: 'raloxifene120',
      against: 'placebo',
      fromDay: 0,
      day: 48 * daysPerMonth,
      ratio: 0.57,
      low: 0.48,
      high: 0.69,
      provenance: 'seen',
      confidence: 'high',
      note: 'Delmas PD, et al. J Clin Endocrinol Metab 2002;87:3609.',
    },
    {
      id: 'C0337',
      kind: 'nonVertebral',
      arm: 'raloxifene60',
      against: 'placebo',
      fromDay: 0,
      day: 48 * daysPerMonth,
      ratio: 0.93,
      low: 0.81,
      high: 1.06,
      provenance: 'seen',
      confidence: 'high',
      note: 'Delmas PD, et al. J Clin Endocrinol Metab 2002;87:3609.',
    },
  ],
  unscored: [],
});
