import { greenspan2007 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(64, 19);

export const top = defineTrial({
  id: 'top',
  name: 'TOP (PTH(1-84))',
  reference: greenspan2007,
  arms: {
    placebo: { label: 'Placebo', scenario: woman },
    pth184: {
      label: 'PTH(1-84) 100 µg daily, 18 months',
      scenario: given(
        woman,
        course('pth184', 100, 'ug', { every: 1, from: 0, until: 18 * daysPerMonth }),
      ),
    },
  },
  rows: [
    {
      id: 'C0491',
      arm: 'pth184',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 18 * daysPerMonth,
      value: 6.9,
      tolerance: 1.65,
      provenance: 'recalled',
      confidence: 'medium',
    },
    {
      id: 'C0492',
      arm: 'pth184',
      against: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 18 * daysPerMonth,
      value: 2.1,
      tolerance: 0.7,
      provenance: 'recalled',
      confidence: 'medium',
    },
  ],
  unscored: [],
});
