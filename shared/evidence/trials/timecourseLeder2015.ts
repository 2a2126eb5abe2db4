import { leder2015 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

// Blood is taken at a visit before its dose, so a dose falls on the day after the samples of its visit.
export const timecourseLeder2015 = defineTrial({
  id: 'timecourseLeder2015',
  name: 'DATA-Switch, digitised',
  family: 'data',
  reference: leder2015,
  arms: {
    denosumabThenTeriparatide: {
      label: 'Denosumab 24 months, then teriparatide 24 months',
      scenario: given(
        trialWoman(66, 49),
        course('denosumab', 60, 'mg', { every: 183, from: 0, until: 720 }),
        course('teriparatide', 20, 'ug', { every: 1, from: 732, until: 1462 }),
      ),
    },
    teriparatideThenDenosumab: {
      label: 'Teriparatide 24 months, then denosumab 24 months',
      scenario: given(
        trialWoman(65, 49),
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 730 }),
        course('denosumab', 60, 'mg', { every: 183, from: 730, until: 1450 }),
      ),
    },
  },
  rows: [
    ...digitised('leder2015', 'denosumabThenTeriparatide', 'bmdTotalHip', [
      [91, 1.49, 0.6, 1.1, 1.94],
      [182, 2.44, 0.6, 2.09, 2.74],
      [365, 2.74, 0.6, 2.2, 3.2],
      [547, 3.8, 0.7, 3.23, 4.41],
      [730, 3.49, 0.8, 2.96, 3.91],
      [912, 1.16, 0.9, 0.62, 1.69],
      [1095, 0.35, 1, -0.03, 0.93],
      [1277, 1.11, 1, 0.54, 1.91],
      [1460, 2.71, 1, 2.02, 3.4],
    ]),
    ...digitised('leder2015', 'denosumabThenTeriparatide', 'ctx', [
      [91, -97.47, 8, -104.58, -83.24],
      [182, -87.83, 8, -97.33, -59.38],
      [365, -63.82, 8, -87.55, -49.6],
      [547, -77.75, 8, -92, -46.94],
      [730, -72.73, 8, -91.71, -41.9],
      [760, -39.48, 15, -70.31, 7.96],
      [912, 178.94, 40, 81.72, 337.85],
      [1095, 148.42, 40, 84.39, 198.22],
      [1277, 117.89, 40, 58.6, 151.08],
      [1460, 39.91, 40, 18.57, 115.8],
    ]),
    ...digitised('leder2015', 'teriparatideThenDenosumab', 'bmdTotalHip', [
      [91, 0.46, 0.6, 0.04, 0.76],
      [182, 0.64, 0.6, 0.19, 1.22],
      [365, 0.37, 0.6, 0.03, 0.91],
      [547, 0.63, 0.7, 0.1, 1.09],
      [730, 1.93, 0.8, 1.28, 2.46],
      [912, 4.17, 0.9, 3.53, 4.75],
      [1095, 5.28, 1, 4.67, 5.89],
      [1277, 5.54, 1, 4.97, 6],
      [1460, 6.64, 1, 5.95, 7.21],
    ]),
    ...digitised('leder2015', 'teriparatideThenDenosumab', 'ctx', [
      [91, 59.04, 40, 25.84, 101.73],
      [182, 82.91, 40, 47.33, 177.78],
      [365, 83.21, 40, 33.41, 180.43],
      [547, 40.81, 40, -1.88, 100.1],
      [730, 26.88, 40, 0.77, 109.88],
      [760, -91.65, 8, -105.89, -86.9],
      [912, -77.16, 8, -91.4, -39.22],
      [1095, -72.13, 8, -91.1, -53.17],
      [1277, -71.84, 8, -86.06, -41.01],
      [1460, -78.66, 8, -90.52, -40.72],
    ]),
  ],
  unscored: [],
});
