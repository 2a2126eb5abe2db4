import { grey2007 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(68, 4), inputs: [] };

export const grey2007Tzd = defineTrial({
  id: 'grey2007Tzd',
  name: 'Rosiglitazone in healthy postmenopausal women',
  reference: grey2007,
  arms: {
    placebo: { label: 'Placebo', scenario: woman },
    rosiglitazone: {
      label: 'Rosiglitazone 8 mg daily 14 weeks',
      scenario: given(woman, course('rosiglitazone', 8, 'mg', { every: 1, from: 0, until: 98 })),
    },
  },
  rows: [
    {
      id: 'C0879',
      arm: 'rosiglitazone',
      against: 'placebo',
      endPoint: 'p1np',
      fromDay: 0,
      day: 3.2 * daysPerMonth,
      value: -13,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0880',
      arm: 'rosiglitazone',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 3.2 * daysPerMonth,
      value: -1.9,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0881',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 3.2 * daysPerMonth,
      value: -0.2,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
