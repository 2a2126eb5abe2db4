import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(72, 114);

export const zanchetta = defineTrial({
  id: 'zanchetta',
  name: 'Bone loss after 7 or 10 years of denosumab',
  reference: {
    citation:
      'Zanchetta MB, et al. Significant bone loss after stopping long-term denosumab treatment: a post FREEDOM study. Osteoporos Int 2018;29:41-47.',
    doi: '10.1007/s00198-017-4242-6',
  },
  arms: {
    stop: {
      label: 'Denosumab 60 mg every 6 months for 8.5 years, then nothing',
      scenario: given(
        woman,
        course('denosumab', 60, 'mg', {
          every: 6 * daysPerMonth,
          from: 0,
          until: 102 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0646',
      arm: 'stop',
      endPoint: 'bmdLumbarSpine',
      fromDay: 96 * daysPerMonth,
      day: 113 * daysPerMonth,
      value: -8.1,
      tolerance: 1.71,
      provenance: 'recalled',
      confidence: 'medium',
      note: '17 doses, between the 7 and 10 years of the women; counted from the last dose',
    },
    {
      id: 'C0647',
      arm: 'stop',
      endPoint: 'bmdTotalHip',
      fromDay: 96 * daysPerMonth,
      day: 113 * daysPerMonth,
      value: -8.4,
      tolerance: 0.68,
      provenance: 'recalled',
      confidence: 'medium',
      note: '17 doses, between the 7 and 10 years of the women; counted from the last dose',
    },
  ],
  unscored: [
    {
      id: 'C0648',
      what: 'Femoral neck BMD, denosumab stop, 17 months: -6 %',
      reason: 'Known only roughly: good for a direction, not for a size.',
    },
  ],
});
