import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(67, 49);
const romosozumab = (from: number, until: number): ReturnType<typeof course> =>
  course('romosozumab', 210, 'mg', {
    every: daysPerMonth,
    from: from * daysPerMonth,
    until: until * daysPerMonth,
  });

const secondCourse = {
  fromDay: 36 * daysPerMonth,
  day: 48 * daysPerMonth,
  confidence: 'high',
} as const;

export const kendler2019 = defineTrial({
  id: 'kendler2019',
  family: 'romoPh2',
  name: 'Romosozumab phase 2, a second course',
  reference: {
    citation:
      'Kendler DL, et al. Bone mineral density gains with a second 12-month course of romosozumab therapy following placebo or denosumab. Osteoporos Int 2019;30:2437-2448.',
    doi: '10.1007/s00198-019-05146-9',
  },
  arms: {
    afterNothing: {
      label: 'Romosozumab 24 months, nothing 12 months, romosozumab 12 months',
      scenario: given(woman, romosozumab(0, 24), romosozumab(36, 48)),
    },
    afterDenosumab: {
      label: 'Romosozumab 24 months, denosumab 12 months, romosozumab 12 months',
      scenario: given(
        woman,
        romosozumab(0, 24),
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 24 * daysPerMonth,
          until: 36 * daysPerMonth,
        }),
        romosozumab(36, 48),
      ),
    },
  },
  rows: [
    {
      ...{ id: 'E0050', arm: 'afterNothing', endPoint: 'bmdLumbarSpine' },
      ...{ value: 12.4, tolerance: 1.2, provenance: 'seen', ...secondCourse },
    },
    {
      ...{ id: 'E0051', arm: 'afterNothing', endPoint: 'bmdTotalHip' },
      ...{ value: 6, tolerance: 0.6, provenance: 'recalled', ...secondCourse },
    },
    {
      ...{ id: 'E0052', arm: 'afterDenosumab', endPoint: 'bmdLumbarSpine' },
      ...{ value: 2.3, tolerance: 1.2, provenance: 'recalled', ...secondCourse },
    },
    {
      ...{ id: 'E0053', arm: 'afterDenosumab', endPoint: 'bmdTotalHip' },
      ...{ value: 0.1, tolerance: 0.6, provenance: 'recalled', ...secondCourse },
    },
  ],
  unscored: [],
});
