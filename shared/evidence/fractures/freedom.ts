import { cummings2009 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';

// Stopped at three years: the last of six doses is six months old then.
const stopped = given(trialWoman(72, 49), {
  drug: 'denosumab',
  dose: 60,
  unit: 'mg',
  everyDays: 6 * daysPerMonth,
  startDay: 0,
  count: 6,
});

export const freedom = defineFractureStudy({
  id: 'freedom',
  name: 'FREEDOM: denosumab, and after it',
  reference: cummings2009,
  people: '7868 women with postmenopausal osteoporosis, mean age 72; 1001 of them stopped',
  arms: {
    denosumab: { label: 'Denosumab 60 mg every 6 months, six doses', scenario: stopped },
    placebo: { label: 'Placebo', scenario: trialWoman(72, 49) },
  },
  rows: [
    {
      id: 'C0017',
      kind: 'vertebral',
      arm: 'denosumab',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.32,
      low: 0.26,
      high: 0.41,
      provenance: 'seen',
      confidence: 'high',
      note: 'The reduction was read; the interval is recalled.',
    },
    {
      id: 'C0018',
      kind: 'hip',
      arm: 'denosumab',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.6,
      low: 0.37,
      high: 0.97,
      provenance: 'seen',
      confidence: 'high',
      note: 'The reduction was read; the interval is recalled.',
    },
    {
      id: 'C0019',
      kind: 'nonVertebral',
      arm: 'denosumab',
      against: 'placebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.8,
      low: 0.67,
      high: 0.95,
      provenance: 'seen',
      confidence: 'high',
      note: 'The reduction was read; the interval is recalled.',
    },
    {
      id: 'C0046',
      kind: 'vertebral',
      arm: 'denosumab',
      against: 'placebo',
      fromDay: 37 * daysPerMonth,
      day: 49 * daysPerMonth,
      ratio: 0.84,
      low: 0.61,
      high: 1.06,
      provenance: 'recalled',
      confidence: 'high',
      note: 'After stopping: 7.1 (5.2 to 9.0) per 100 patient-years over 8.5 after placebo (C0048), doi:10.1002/jbmr.3337; the year from seven months after the last dose. The interval is of the numerator alone.',
    },
  ],
  unscored: [
    {
      id: 'C0047',
      what: 'Vertebral fractures on denosumab in those who later stopped, 1.2 per 100 patient-years',
      reason:
        'A rate without the rate of untreated people over the same years; the model gives ratios.',
    },
    {
      id: 'C0048',
      what: 'Vertebral fractures after placebo was stopped, 8.5 per 100 patient-years',
      reason: 'The denominator of C0046.',
    },
  ],
});
