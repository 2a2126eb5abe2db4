import { fogelman2003 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(44, 25), inputs: [] };

export const zebra = defineTrial({
  id: 'zebra',
  name: 'ZEBRA (goserelin or chemotherapy before menopause)',
  reference: fogelman2003,
  arms: {
    goserelin: {
      label: 'Goserelin every 28 days, 24 months',
      scenario: given(woman, course('leuprolide', 3.75, 'mg', { every: 28, from: 0, until: 728 })),
    },
    chemotherapy: {
      label: 'Ovarian failure from chemotherapy',
      scenario: {
        ...woman,
        inputs: [{ id: 'oophorectomy', steps: [{ day: 6 * daysPerMonth, value: 1 }] }],
      },
    },
  },
  rows: [
    {
      id: 'C0684',
      arm: 'goserelin',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -10.5,
      tolerance: 2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Goserelin run as the same depth of suppression by leuprolide',
    },
    {
      id: 'C0685',
      arm: 'goserelin',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -6.4,
      tolerance: 2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Goserelin run as the same depth of suppression by leuprolide',
    },
    {
      id: 'C0686',
      arm: 'chemotherapy',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -6.5,
      tolerance: 2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Ovaries taken to fail at the end of six months of chemotherapy',
    },
    {
      id: 'C0687',
      arm: 'chemotherapy',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 24 * daysPerMonth,
      value: -4.5,
      tolerance: 2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Ovaries taken to fail at the end of six months of chemotherapy',
    },
  ],
  unscored: [],
});
