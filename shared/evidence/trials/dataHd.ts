import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(66, 16);

export const dataHd = defineTrial({
  id: 'dataHd',
  name: 'DATA-HD (high- or standard-dose teriparatide with denosumab)',
  reference: {
    citation:
      'Tsai JN, et al. Combination denosumab and high dose teriparatide for postmenopausal osteoporosis (DATA-HD): a randomised, controlled phase 4 trial. Lancet Diabetes Endocrinol 2019;7:767-775.',
    doi: '10.1016/S2213-8587(19)30255-4',
  },
  arms: {
    high: {
      label: 'Teriparatide 40 µg daily 9 months, denosumab 60 mg at months 3 and 9',
      scenario: given(
        woman,
        course('teriparatide', 40, 'ug', { every: 1, from: 0, until: 9 * daysPerMonth }),
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 3 * daysPerMonth,
          until: 15 * daysPerMonth,
        }),
      ),
    },
    standard: {
      label: 'Teriparatide 20 µg daily 9 months, denosumab 60 mg at months 3 and 9',
      scenario: given(
        woman,
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 9 * daysPerMonth }),
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 3 * daysPerMonth,
          until: 15 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0620',
      arm: 'high',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 15 * daysPerMonth,
      value: 17.5,
      tolerance: 1.43,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0621',
      arm: 'high',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 15 * daysPerMonth,
      value: 6.1,
      tolerance: 0.65,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0622',
      arm: 'standard',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 15 * daysPerMonth,
      value: 9.5,
      tolerance: 1.43,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0623',
      arm: 'standard',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 15 * daysPerMonth,
      value: 3.9,
      tolerance: 0.65,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
