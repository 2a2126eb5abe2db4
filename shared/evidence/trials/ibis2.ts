import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(60, 85);

export const ibis2 = defineTrial({
  id: 'ibis2',
  name: 'IBIS-II bone substudy: after anastrozole',
  reference: {
    citation:
      'Sestak I, et al. Off-treatment bone mineral density changes in postmenopausal women receiving anastrozole for 5 years: 7-year results from the IBIS-II prevention trial. Br J Cancer 2021;124:1373-1378.',
    doi: '10.1038/s41416-020-01228-2',
  },
  arms: {
    stopped: {
      label: 'Anastrozole 1 mg/d for five years, then nothing',
      scenario: given(woman, {
        drug: 'anastrozole',
        dose: 1,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 60 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0729',
      arm: 'stopped',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 1.25,
      low: 0.73,
      high: 1.77,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0730',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 0.14,
      low: -0.29,
      high: 0.56,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0731',
      arm: 'stopped',
      endPoint: 'bmdTotalHip',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 0,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
      note: 'Unchanged.',
    },
    {
      id: 'C0732',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -1.35,
      low: -1.7,
      high: -0.98,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [],
});
