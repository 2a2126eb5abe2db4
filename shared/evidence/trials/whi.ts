import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(63, 37);

export const whi = defineTrial({
  id: 'whi',
  name: 'WHI: oestrogen with progestin',
  reference: {
    citation:
      'Cauley JA, et al. Effects of estrogen plus progestin on risk of fracture and bone mineral density: the Women’s Health Initiative randomized trial. JAMA 2003;290:1729-1738.',
    doi: null,
  },
  arms: {
    oestrogen: {
      label: 'Conjugated estrogens 0.625 mg/d with a progestin',
      scenario: given(woman, {
        drug: 'oestrogen',
        dose: 0.625,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0355',
      arm: 'oestrogen',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 3.7,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0356',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 0.14,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
