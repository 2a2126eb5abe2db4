import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const zoledronate = course('zoledronate', 5, 'mg', { every: 365.25, from: 0, until: 365.25 });

const woman = trialWoman(65, 13);

export const cosman2011 = defineTrial({
  id: 'cosman2011',
  name: 'Teriparatide with zoledronate',
  reference: {
    citation:
      'Cosman F, et al. Effects of intravenous zoledronic acid plus subcutaneous teriparatide [rhPTH(1-34)] in postmenopausal osteoporosis. J Bone Miner Res 2011;26:503-511.',
    doi: '10.1002/jbmr.238',
  },
  arms: {
    both: {
      label: 'Teriparatide 20 µg daily and one infusion of zoledronate 5 mg',
      scenario: given(
        woman,
        zoledronate,
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 12 * daysPerMonth }),
      ),
    },
    teriparatide: {
      label: 'Teriparatide 20 µg daily 12 months',
      scenario: given(
        woman,
        course('teriparatide', 20, 'ug', { every: 1, from: 0, until: 12 * daysPerMonth }),
      ),
    },
    zoledronate: { label: 'One infusion of zoledronate 5 mg', scenario: given(woman, zoledronate) },
  },
  rows: [
    {
      id: 'C0624',
      arm: 'both',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 7.5,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0625',
      arm: 'both',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 2.3,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0626',
      arm: 'teriparatide',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 7,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0627',
      arm: 'teriparatide',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 1.1,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0628',
      arm: 'zoledronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 4.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0629',
      arm: 'zoledronate',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 2.2,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
