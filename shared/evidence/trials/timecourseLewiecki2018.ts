import { lewiecki2019 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

export const timecourseLewiecki2018 = defineTrial({
  id: 'timecourseLewiecki2018',
  name: 'FRAME extension, digitised',
  family: 'frame',
  reference: lewiecki2019,
  arms: {
    romosozumab: {
      label: 'Romosozumab 210 mg monthly 12 months, then denosumab 60 mg every 6 months',
      scenario: given(
        trialWoman(71, 37),
        course('romosozumab', 210, 'mg', { every: 30, from: 0, until: 360 }),
        course('denosumab', 60, 'mg', { every: 184, from: 365, until: 1085 }),
      ),
    },
  },
  rows: [
    ...digitised('lewiecki2018', 'romosozumab', 'bmdTotalHip', [
      [365, 5.96, 0.6],
      [730, 8.4, 0.8],
      [1095, 9.27, 1.8],
    ]),
  ],
  unscored: [],
});
