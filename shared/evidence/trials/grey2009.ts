import { daysPerMonth, daysPerYear } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(62, 25);

export const grey2009 = defineTrial({
  id: 'grey2009',
  name: 'One infusion of zoledronate in osteopenia',
  reference: {
    citation:
      'Grey A, et al. The antiresorptive effects of a single dose of zoledronate persist for two years: a randomized, placebo-controlled trial in osteopenic postmenopausal women. J Clin Endocrinol Metab 2009;94:538-544.',
    doi: '10.1210/jc.2008-2241',
  },
  arms: {
    zoledronate: {
      label: 'Zoledronate 5 mg once',
      scenario: given(woman, {
        drug: 'zoledronate',
        dose: 5,
        unit: 'mg',
        everyDays: daysPerYear,
        startDay: 0,
        count: 1,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0304',
      arm: 'zoledronate',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 5.7,
      low: 4,
      high: 7.4,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0305',
      arm: 'zoledronate',
      against: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: 3.9,
      low: 2.2,
      high: 5.7,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
      note: 'Whole proximal femur.',
    },
    {
      id: 'C0306',
      arm: 'zoledronate',
      against: 'placebo',
      endPoint: 'ctx',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -41,
      low: -45,
      high: -38,
      tolerance: 15,
      provenance: 'seen',
      confidence: 'high',
      note: 'Range of four markers.',
    },
  ],
  unscored: [],
});
