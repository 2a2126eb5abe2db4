import { leder2014 } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { digitised } from '../digitised.ts';
import { given, trialWoman } from '../people.ts';

// Blood is taken at a visit before its dose, so a dose falls on the day after the samples of its visit.
export const timecourseLeder2014 = defineTrial({
  id: 'timecourseLeder2014',
  name: 'DATA, digitised',
  family: 'data',
  reference: leder2014,
  arms: {
    teriparatide: {
      label: 'Teriparatide 20 µg daily',
      scenario: given(
        trialWoman(65, 25),
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 730 }),
      ),
    },
    denosumab: {
      label: 'Denosumab 60 mg every 6 months',
      scenario: given(
        trialWoman(66, 25),
        course('denosumab', 60, 'mg', { every: 183, from: 0, until: 720 }),
      ),
    },
    both: {
      label: 'Teriparatide and denosumab',
      scenario: given(
        trialWoman(65, 25),
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 730 }),
        course('denosumab', 60, 'mg', { every: 180, from: 10, until: 730 }),
      ),
    },
  },
  rows: [
    ...digitised('leder2014', 'teriparatide', 'bmdTotalHip', [
      [91, 0.47, 0.6, 0.07, 0.91],
      [182, 0.95, 0.6, 0.49, 1.43],
      [365, 0.63, 0.6, 0.17, 1.17],
      [547, 0.73, 0.7, 0.26, 1.3],
      [730, 1.98, 0.8, 1.43, 2.48],
    ]),
    ...digitised('leder2014', 'teriparatide', 'ctx', [
      [91, 67.13, 40, 55.12, 80.13],
      [182, 116.25, 40, 94.25, 140.25],
      [365, 111.49, 40, 90.5, 135.5],
      [547, 64.75, 40, 47.75, 80.75],
      [730, 59, 40, 42, 78],
    ]),
    ...digitised('leder2014', 'teriparatide', 'p1np', [
      [91, 98.48, 60, 89.51, 109.43],
      [182, 183.02, 60, 155.13, 211.9],
      [365, 174.8, 60, 145.92, 201.69],
      [547, 103.83, 60, 86.9, 118.77],
      [730, 69.73, 60, 56.78, 82.68],
    ]),
    ...digitised('leder2014', 'denosumab', 'bmdTotalHip', [
      [91, 1.2, 0.6, 1, 1.63],
      [182, 2.06, 0.6, 1.84, 2.4],
      [365, 2.33, 0.6, 1.85, 2.9],
      [547, 3.51, 0.7, 2.94, 3.98],
      [730, 3.09, 0.8, 2.66, 3.7],
    ]),
    ...digitised('leder2014', 'denosumab', 'ctx', [
      [91, -77.88, 8, -83.89, -70.8],
      [182, -67.96, 8, -72.57, -62.65],
      [365, -58.05, 15, -62.3, -52.04],
      [547, -56.64, 15, -62.65, -50.97],
      [730, -49.2, 15, -56.28, -42.48],
    ]),
    ...digitised('leder2014', 'denosumab', 'p1np', [
      [91, -61.38, 10, -69.29, -55.38],
      [182, -62.37, 10, -65.22, -59.53],
      [365, -54.86, 10, -60.24, -47.27],
      [547, -61.27, 10, -64.74, -55.89],
      [730, -58.82, 10, -63.56, -54.07],
    ]),
    ...digitised('leder2014', 'both', 'bmdTotalHip', [
      [91, 2.36, 0.6, 1.86, 2.93],
      [182, 3.45, 0.6, 2.93, 4.06],
      [365, 4.94, 0.6, 4.44, 5.47],
      [547, 5.28, 0.7, 4.8, 5.8],
      [730, 6.34, 0.8, 5.77, 6.84],
    ]),
    ...digitised('leder2014', 'both', 'ctx', [
      [91, -87.08, 8, -90.62, -80.71],
      [182, -72.21, 8, -76.46, -67.96],
      [365, -66.55, 8, -73.27, -60.18],
      [547, -65.49, 8, -71.5, -61.95],
      [730, -56.64, 15, -65.13, -50.97],
    ]),
    ...digitised('leder2014', 'both', 'p1np', [
      [91, -51.9, 10, -55.38, -49.05],
      [182, -58.26, 10, -60.48, -54.47],
      [365, -60.87, 10, -64.35, -56.44],
      [547, -62.21, 10, -67.27, -57.79],
      [730, -64.82, 10, -69.57, -60.71],
    ]),
  ],
  unscored: [],
});
