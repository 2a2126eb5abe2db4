import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

export const timecourseMcclung2017 = defineTrial({
  id: 'timecourseMcclung2017',
  name: 'Denosumab for eight years, then a year without, digitised',
  family: 'dmabPh2',
  reference: {
    citation:
      'McClung MR, et al. Observations following discontinuation of long-term denosumab therapy. Osteoporos Int 2017;28:1723-1732.',
    doi: '10.1007/s00198-017-3919-1',
  },
  arms: {
    denosumab: {
      label: 'Denosumab 14 mg every 3 months for 2 years, 60 mg every 6 months for 6, then nothing',
      scenario: given(
        trialWoman(63, 109),
        course('denosumab', 14, 'mg', { every: 90, from: 0, until: 720 }),
        course('denosumab', 60, 'mg', { every: 183, from: 730, until: 2890 }),
      ),
    },
  },
  rows: [
    ...digitised('mcclung2017', 'denosumab', 'bmdTotalHip', [
      [36, 0.17, 0.6, -0.41, 0.79],
      [91, 1.33, 0.6, 0.46, 2.28],
      [182, 1.33, 0.6, 0.42, 2.28],
      [365, 2.28, 0.6, 1.46, 3.28],
      [547, 2.91, 0.7, 2.08, 3.9],
      [730, 3.45, 0.8, 2.62, 4.44],
      [1095, 4.57, 1, 3.45, 5.82],
      [1460, 4.99, 1, 3.75, 6.28],
      [1825, 5.7, 1, 4.33, 6.9],
      [2190, 5.91, 1, 4.79, 7.28],
      [2555, 6.04, 1, 4.55, 7.62],
      [2920, 6.21, 1, 4.64, 7.79],
      [3285, -0.99, 1, -2.86, 0.83],
    ]),
  ],
  unscored: [],
});
