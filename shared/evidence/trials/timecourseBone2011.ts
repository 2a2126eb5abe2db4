import { bone2011 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

// Blood is taken at a visit before its dose, so a dose falls on the day after the samples of its visit.
export const timecourseBone2011 = defineTrial({
  id: 'timecourseBone2011',
  name: 'DEFEND off treatment, digitised',
  family: 'defend',
  reference: bone2011,
  arms: {
    denosumab: {
      label: 'Denosumab 60 mg every half-year, four doses, then nothing',
      scenario: given(
        trialWoman(60, 49),
        course('denosumab', 60, 'mg', { every: 183, from: 0, until: 720 }),
      ),
    },
  },
  rows: [
    ...digitised('bone2011', 'denosumab', 'bmdTotalHip', [
      [30, 0.68, 0.6, 0.39, 1.02],
      [182, 2.15, 0.6, 1.78, 2.46],
      [365, 2.7, 0.6, 2.4, 3.05],
      [730, 3.54, 0.8, 3.15, 3.97],
      [912, 1.42, 0.9, 0.9, 1.9],
      [1095, -0.05, 1, -0.6, 0.49],
      [1277, -0.59, 1, -1.18, 0.04],
      [1460, -0.7, 1, -1.4, -0.06],
    ]),
    ...digitised('bone2011', 'denosumab', 'ctx', [
      [30, -88.93, 8, -90.31, -83.86],
      [182, -76.48, 8, -86.16, -60.8],
      [304, -85.7, 8, -91.24, -74.63],
      [365, -70.02, 8, -85.7, -44.19],
      [425, -87.55, 8, -90.78, -80.63],
      [547, -71.87, 8, -82.94, -37.74],
      [730, -63.1, 8, -81.09, -24.36],
      [821, 26.83, 40, -6.83, 94.17],
      [912, 62.35, 40, 21.76, 118.16],
      [1095, 35.6, 40, 4.7, 73.42],
      [1277, 7, 15, -18.83, 45.28],
      [1460, -11.91, 15, -34.51, 21.3],
    ]),
    ...digitised('bone2011', 'denosumab', 'p1np', [
      [30, -32.96, 10, -44.29, -18.8],
      [182, -73.56, 10, -81.12, -66.95],
      [304, -73.56, 10, -82.06, -66.01],
      [365, -67.42, 10, -80.17, -54.68],
      [425, -74.03, 10, -83, -67.9],
      [547, -71.67, 10, -77.81, -50.43],
      [730, -63.65, 10, -77.34, -43.35],
      [821, -7.47, 15, -29.66, 35],
      [912, 42.58, 60, 12.36, 82.7],
      [1095, 47.3, 60, 22.75, 75.62],
      [1277, 34.55, 15, 5.28, 95.92],
      [1460, 0.09, 15, -15.49, 30.3],
    ]),
  ],
  unscored: [],
});
