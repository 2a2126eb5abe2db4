import { haugeberg2009 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { background, given, trialWoman } from '../people.ts';

const woman: Scenario = {
  ...trialWoman(57, 19),
  inputs: [...background, { id: 'rheumatoidArthritis', steps: [{ day: 0, value: 1 }] }],
};

export const haugeberg2009 = defineTrial({
  id: 'haugeberg2009',
  name: 'Infliximab in early rheumatoid arthritis',
  reference,
  arms: {
    placebo: { label: 'Methotrexate and placebo', scenario: woman },
    infliximab: {
      label: 'Methotrexate and infliximab',
      scenario: given(
        woman,
        course('adalimumab', 40, 'mg', {
          every: 14,
          from: 6 * daysPerMonth,
          until: 18 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0787',
      arm: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -3.43,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
      note: 'Mixed sexes; run as a woman well past menopause with active disease since six months before entry',
    },
    {
      id: 'C0788',
      arm: 'infliximab',
      endPoint: 'bmdFemoralNeck',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -0.35,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
      note: 'Infliximab run as adalimumab 40 mg every two weeks',
    },
    {
      id: 'C0789',
      arm: 'placebo',
      endPoint: 'bmdTotalHip',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -2.62,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
      note: 'Mixed sexes; run as a woman well past menopause with active disease since six months before entry',
    },
    {
      id: 'C0790',
      arm: 'infliximab',
      endPoint: 'bmdTotalHip',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -0.23,
      tolerance: 0.6,
      provenance: 'seen',
      confidence: 'high',
      note: 'Infliximab run as adalimumab 40 mg every two weeks',
    },
    {
      id: 'C0791',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -1.77,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Mixed sexes; run as a woman well past menopause with active disease since six months before entry',
    },
    {
      id: 'C0792',
      arm: 'infliximab',
      endPoint: 'bmdLumbarSpine',
      fromDay: 6 * daysPerMonth,
      day: 18 * daysPerMonth,
      value: -0.75,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'Infliximab run as adalimumab 40 mg every two weeks',
    },
  ],
  unscored: [],
});
