import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** Glucocorticoids had been taken for over a year at a median near 7.5 mg of prednisone daily. */
const prednisone = course('prednisone', 7.5, 'mg', { every: 1, from: 0, until: 54 * daysPerMonth });

const woman = trialWoman(55.5, 55);

export const saag2007 = defineTrial({
  id: 'saag2007',
  name: 'Teriparatide against alendronate on glucocorticoids',
  reference: {
    citation:
      'Saag KG, et al. Teriparatide or alendronate in glucocorticoid-induced osteoporosis. N Engl J Med 2007;357:2028-2039.',
    doi: '10.1056/NEJMoa071408',
  },
  further: [
    {
      citation:
        'Saag KG, et al. Effects of teriparatide versus alendronate for treating glucocorticoid-induced osteoporosis: thirty-six-month results of a randomized, double-blind, controlled trial. Arthritis Rheum 2009;60:3346-3355.',
      doi: '10.1002/art.24879',
    },
  ],
  arms: {
    teriparatide: {
      label: 'Teriparatide 20 µg daily, 36 months',
      scenario: given(
        woman,
        prednisone,
        course('teriparatide', 20, 'ug', {
          every: 1,
          from: 18 * daysPerMonth,
          until: 54 * daysPerMonth,
        }),
      ),
    },
    alendronate: {
      label: 'Alendronate 10 mg daily, 36 months',
      scenario: given(
        woman,
        prednisone,
        course('alendronate', 10, 'mg', {
          every: 1,
          from: 18 * daysPerMonth,
          until: 54 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0460',
      arm: 'teriparatide',
      endPoint: 'bmdLumbarSpine',
      fromDay: 18 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 7.2,
      tolerance: 1.65,
      provenance: 'seen',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0461',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 18 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.4,
      tolerance: 1.1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0462',
      arm: 'teriparatide',
      endPoint: 'bmdTotalHip',
      fromDay: 18 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 3.8,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0463',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 18 * daysPerMonth,
      day: 36 * daysPerMonth,
      value: 2.4,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0464',
      arm: 'teriparatide',
      endPoint: 'bmdLumbarSpine',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 11,
      tolerance: 2.5,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0465',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 5.3,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0466',
      arm: 'teriparatide',
      endPoint: 'bmdTotalHip',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 5.2,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0467',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 2.7,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0468',
      arm: 'teriparatide',
      endPoint: 'bmdFemoralNeck',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 6.3,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
    {
      id: 'C0469',
      arm: 'alendronate',
      endPoint: 'bmdFemoralNeck',
      fromDay: 18 * daysPerMonth,
      day: 54 * daysPerMonth,
      value: 3.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Prednisone 7.5 mg daily taken from 18 months before the trial to its end',
    },
  ],
  unscored: [],
});
