import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(64, 13);

export const reid2002 = defineTrial({
  id: 'reid2002',
  name: 'Zoledronate, first dose finding',
  reference: {
    citation:
      'Reid IR, et al. Intravenous zoledronic acid in postmenopausal women with low bone mineral density. N Engl J Med 2002;346:653-661.',
    doi: '10.1056/NEJMoa011807',
  },
  arms: {
    zoledronate: {
      label: 'Zoledronate 1 mg every 3 months',
      scenario: given(woman, {
        drug: 'zoledronate',
        dose: 1,
        unit: 'mg',
        everyDays: 3 * daysPerMonth,
        startDay: 0,
        count: 4,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0302',
      arm: 'zoledronate',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 4.7,
      low: 4.3,
      high: 5.1,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Mean of five schedules, 0.25 mg every 3 months to 4 mg once, which gave 4.3 to 5.1 %; the fourfold 1 mg stands for all.',
    },
    {
      id: 'C0303',
      arm: 'zoledronate',
      against: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 3.3,
      low: 3.1,
      high: 3.5,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Mean of five schedules, 0.25 mg every 3 months to 4 mg once, which gave 3.1 to 3.5 %; the fourfold 1 mg stands for all.',
    },
  ],
  unscored: [],
});
