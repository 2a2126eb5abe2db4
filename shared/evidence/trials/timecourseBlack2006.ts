import { black2006 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

const fiveYears = given(
  trialWoman(68, 133),
  course('alendronate', 5, 'mg', { every: 1, from: 0, until: 730 }),
  course('alendronate', 10, 'mg', { every: 1, from: 730, until: 1825 }),
);

/** Points that the figure shows for two arms while these were still one are held against the first. */
export const timecourseBlack2006 = defineTrial({
  id: 'timecourseBlack2006',
  name: 'FLEX, digitised',
  family: 'fit',
  reference: black2006,
  arms: {
    stopped: { label: 'Alendronate 5 years, then placebo', scenario: fiveYears },
    continued: {
      label: 'Alendronate 10 years',
      scenario: given(
        fiveYears,
        ...fiveYears.treatments,
        course('alendronate', 7.5, 'mg', { every: 1, from: 1825, until: 3633 }),
      ),
    },
  },
  rows: [
    ...digitised('black2006', 'stopped', 'bmdTotalHip', [
      [365, 2.08, 0.6],
      [730, 2.95, 0.8],
      [1095, 3.5, 1],
      [1460, 3.41, 1],
      [2190, 3.41, 1],
      [2555, 1.97, 1, 1.41, 2.41],
      [2920, 1.58, 1, 0.96, 1.96],
      [3285, 0.89, 1, 0.14, 1.51],
      [3650, 0.69, 1, -0.06, 1.25],
      [4015, 0.05, 1, -0.45, 0.61],
    ]),
    ...digitised('black2006', 'stopped', 'ctx', [
      [1095, -75.7, 8, -80.63, -69.87],
      [1460, -67.29, 8, -74.47, -59.66],
      [2190, -44.57, 15, -51.72, -35.63],
      [3285, -6.58, 15, -16.41, 4.6],
      [4015, -0.77, 15, -11.49, 10.86],
    ]),
    ...digitised('black2006', 'stopped', 'p1np', [
      [1095, -68.43, 10, -73.97, -63.75],
      [1460, -66.83, 10, -71.94, -61.72],
      [2190, -55.3, 10, -59.99, -51.05],
      [3285, -30.61, 10, -35.72, -25.08],
      [4015, -26.36, 15, -33.59, -19.97],
    ]),
    ...digitised('black2006', 'continued', 'bmdTotalHip', [
      [2555, 3.4, 1],
      [2920, 3.26, 1],
      [3285, 2.63, 1, 1.94, 3.19],
      [3650, 2.87, 1, 2.18, 3.36],
      [4015, 2.79, 1, 2.04, 3.35],
    ]),
    ...digitised('black2006', 'continued', 'ctx', [
      [3285, -45.47, 15, -50.38, -38.76],
      [4015, -35.63, 15, -41.89, -28.48],
    ]),
    ...digitised('black2006', 'continued', 'p1np', [
      [2190, -50.19, 10, -53.6, -45.94],
      [3285, -54.45, 10, -58.28, -54.03],
      [4015, -47.21, 10, -51.05, -43.38],
    ]),
  ],
  unscored: [],
});
