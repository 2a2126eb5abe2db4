import { cosman2016 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

// Blood is taken at a visit before its dose, so a dose falls on the day after the samples of its visit.
export const timecourseCosman2016 = defineTrial({
  id: 'timecourseCosman2016',
  name: 'FRAME, digitised',
  family: 'frame',
  reference: cosman2016,
  arms: {
    romosozumab: {
      label: 'Romosozumab 210 mg monthly 12 months, then denosumab 60 mg every 6 months',
      scenario: given(
        trialWoman(71, 25),
        course('romosozumab', 210, 'mg', { every: 30, from: 0, until: 360 }),
        course('denosumab', 60, 'mg', { every: 184, from: 365, until: 725 }),
      ),
    },
  },
  rows: [
    ...digitised('cosman2016', 'romosozumab', 'bmdTotalHip', [
      [182, 4.67, 0.6, 3.67, 5.51],
      [365, 6.82, 0.6, 5.87, 7.76],
      [547, 8.28, 0.7, 6.86, 9.7],
      [730, 8.74, 0.8, 7.53, 10],
    ]),
    ...digitised('cosman2016', 'romosozumab', 'ctx', [
      [15, -50.81, 15, -62.16, -30.95],
      [30, -42.3, 15, -53.65, -19.59],
      [76, -19.59, 15, -38.51, 6.89],
      [91, -38.51, 15, -52.7, 4.05],
      [167, -38.51, 15, -61.22, -12.03],
      [182, -50.81, 15, -70.68, -29.05],
      [273, -51.76, 15, -68.78, -30],
      [365, -54.59, 15, -66.89, -28.11],
      [395, -94.32, 8, -98.11, -93.38],
      [547, -81.08, 8, -82.03, -37.57],
      [730, -79.19, 8, -82.03, -36.62],
    ]),
    ...digitised('cosman2016', 'romosozumab', 'p1np', [
      [15, 148.42, 60, 108.71, 189.97],
      [30, 95.78, 60, 52.37, 139.18],
      [76, 19.13, 15, -16.89, 67.15],
      [91, 49.6, 60, 13.59, 116.09],
      [167, 6.2, 15, -19.66, 20.98],
      [182, 31.13, 15, 5.28, 74.54],
      [273, -10.42, 15, -25.2, 24.67],
      [365, -17.81, 15, -38.13, 21.9],
      [395, -50.13, 10, -62.14, -14.12],
      [547, -69.53, 10, -79.68, -53.83],
      [730, -68.6, 10, -81.53, -48.28],
    ]),
  ],
  unscored: [],
});
