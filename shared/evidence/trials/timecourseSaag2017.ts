import { saag2017 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(74, 37);

export const timecourseSaag2017 = defineTrial({
  id: 'timecourseSaag2017',
  name: 'ARCH, digitised',
  family: 'arch',
  reference: saag2017,
  arms: {
    alendronate: {
      label: 'Alendronate 10 mg daily',
      scenario: given(woman, course('alendronate', 10, 'mg', { every: 1, from: 0, until: 1095 })),
    },
    romosozumab: {
      label: 'Romosozumab 210 mg monthly 12 months, then alendronate 10 mg daily',
      scenario: given(
        woman,
        course('romosozumab', 210, 'mg', { every: 30, from: 0, until: 390 }),
        course('alendronate', 10, 'mg', { every: 1, from: 365, until: 1095 }),
      ),
    },
  },
  rows: [
    ...digitised('saag2017', 'alendronate', 'bmdTotalHip', [
      [365, 2.82, 0.6, 2.62, 3.03],
      [730, 3.38, 0.8, 3.16, 3.64],
      [1095, 3.61, 1, 3.31, 3.92],
    ]),
    ...digitised('saag2017', 'alendronate', 'ctx', [
      [30, -59.25, 15, -74.64, -47.71],
      [91, -70.07, 8, -81.6, -47.76],
      [182, -72.44, 8, -85.51, -51.67],
      [273, -68.65, 8, -86.35, -51.73],
      [365, -71.03, 8, -81.8, -47.18],
      [456, -69.55, 8, -84.94, -43.4],
      [547, -65.77, 8, -81.15, -35.77],
      [730, -63.59, 8, -80.51, -34.36],
      [1095, -72.31, 8, -85.38, -44.62],
    ]),
    ...digitised('saag2017', 'alendronate', 'p1np', [
      [30, -10.77, 15, -26.92, 4.62],
      [91, -49.23, 10, -62.31, -25.38],
      [182, -57.69, 10, -71.54, -41.54],
      [273, -59.23, 10, -70.77, -39.23],
      [365, -63.08, 10, -73.08, -46.15],
      [456, -61.54, 10, -74.62, -43.85],
      [547, -59.23, 10, -76.92, -43.85],
      [730, -59.23, 10, -75.38, -42.31],
      [1095, -64.62, 10, -75.38, -40],
    ]),
    ...digitised('saag2017', 'romosozumab', 'bmdTotalHip', [
      [365, 6.23, 0.6, 5.95, 6.41],
      [730, 7.15, 0.8, 6.92, 7.35],
      [1095, 6.97, 1.8, 6.69, 7.3],
    ]),
    ...digitised('saag2017', 'romosozumab', 'ctx', [
      [30, -30.02, 15, -56.95, 2.29],
      [91, -7.76, 15, -35.45, 26.09],
      [182, -32.44, 15, -53.98, -0.13],
      [273, -32.5, 15, -52.5, -0.96],
      [365, -37.18, 15, -61.03, 7.43],
      [456, -73.4, 8, -84.94, -42.63],
      [547, -64.23, 8, -81.92, -35],
      [730, -62.82, 8, -81.28, -33.59],
      [1095, -30, 15, -43.08, 40.77],
    ]),
    ...digitised('saag2017', 'romosozumab', 'p1np', [
      [30, 85.38, 60, 50, 144.62],
      [91, 18.46, 15, -6.92, 66.15],
      [182, 1.54, 15, -27.69, 32.31],
      [273, -14.62, 15, -37.69, 11.54],
      [365, -29.23, 15, -49.23, -1.54],
      [456, -63.08, 10, -75.38, -44.62],
      [547, -65.38, 10, -76.92, -47.69],
      [730, -66.15, 10, -75.38, -47.69],
      [1095, -50.77, 10, -64.62, -38.46],
    ]),
  ],
  unscored: [],
});
