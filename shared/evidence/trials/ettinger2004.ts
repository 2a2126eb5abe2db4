import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(66, 47);

export const ettinger2004 = defineTrial({
  id: 'ettinger2004',
  name: 'Teriparatide after raloxifene or alendronate',
  reference: {
    citation:
      'Ettinger B, et al. Differential effects of teriparatide on BMD after treatment with raloxifene or alendronate. J Bone Miner Res 2004;19:745-751.',
    doi: '10.1359/JBMR.040117',
  },
  arms: {
    raloxifene: {
      label: 'Raloxifene 60 mg daily 28 months, then teriparatide 20 µg daily',
      scenario: given(
        woman,
        course('raloxifene', 60, 'mg', { every: 1, from: 0, until: 28 * daysPerMonth }),
        course('teriparatide', 20, 'ug', {
          every: 1,
          from: 28 * daysPerMonth,
          until: 46 * daysPerMonth,
        }),
      ),
    },
    alendronate: {
      label: 'Alendronate 10 mg daily 28 months, then teriparatide 20 µg daily',
      scenario: given(
        woman,
        course('alendronate', 10, 'mg', { every: 1, from: 0, until: 28 * daysPerMonth }),
        course('teriparatide', 20, 'ug', {
          every: 1,
          from: 28 * daysPerMonth,
          until: 46 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0630',
      arm: 'raloxifene',
      endPoint: 'bmdLumbarSpine',
      fromDay: 28 * daysPerMonth,
      day: 46 * daysPerMonth,
      value: 10.2,
      tolerance: 1.65,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The drug before had been taken for 18 to 36 months; 28 assumed',
    },
    {
      id: 'C0631',
      arm: 'raloxifene',
      endPoint: 'bmdTotalHip',
      fromDay: 28 * daysPerMonth,
      day: 46 * daysPerMonth,
      value: 1.8,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The drug before had been taken for 18 to 36 months; 28 assumed',
    },
    {
      id: 'C0632',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 28 * daysPerMonth,
      day: 46 * daysPerMonth,
      value: 4.1,
      tolerance: 1.65,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The drug before had been taken for 18 to 36 months; 28 assumed',
    },
    {
      id: 'C0633',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 28 * daysPerMonth,
      day: 46 * daysPerMonth,
      value: 0.3,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'high',
      note: 'The drug before had been taken for 18 to 36 months; 28 assumed',
    },
    {
      id: 'C0634',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 28 * daysPerMonth,
      day: 34 * daysPerMonth,
      value: -1.8,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'The drug before had been taken for 18 to 36 months; 28 assumed',
    },
  ],
  unscored: [],
});
