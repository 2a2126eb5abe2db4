import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

export const bonnick2013 = defineTrial({
  id: 'bonnick2013',
  name: 'Odanacatib after alendronate',
  reference: {
    citation:
      'Bonnick S, et al. Effects of odanacatib on BMD and safety in the treatment of osteoporosis in postmenopausal women previously treated with alendronate: a randomized placebo-controlled trial. J Clin Endocrinol Metab 2013;98:4727-4735.',
    doi: '10.1210/jc.2013-2020',
  },
  arms: {
    odanacatib: {
      label: 'Alendronate 70 mg every week for five years, then odanacatib 50 mg every week',
      scenario: given(
        trialWoman(66, 85),
        {
          drug: 'alendronate',
          dose: 70,
          unit: 'mg',
          everyDays: 7,
          startDay: 0,
          endDay: 60 * daysPerMonth,
        },
        {
          drug: 'odanacatib',
          dose: 50,
          unit: 'mg',
          everyDays: 7,
          startDay: 60 * daysPerMonth,
          endDay: 85 * daysPerMonth,
        },
      ),
    },
  },
  rows: [
    {
      id: 'C0396',
      arm: 'odanacatib',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 2.3,
      tolerance: 1.2,
      provenance: 'seen',
      confidence: 'high',
      note: 'At least three years of alendronate before; five here.',
    },
    {
      id: 'C0397',
      arm: 'odanacatib',
      endPoint: 'bmdTotalHip',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 0.8,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
      note: 'At least three years of alendronate before; five here.',
    },
    {
      id: 'C0398',
      arm: 'odanacatib',
      endPoint: 'bmdFemoralNeck',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 1.7,
      tolerance: 0.8,
      provenance: 'seen',
      confidence: 'high',
      note: 'At least three years of alendronate before; five here.',
    },
  ],
  unscored: [],
});
