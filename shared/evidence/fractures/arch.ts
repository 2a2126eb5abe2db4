import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { arch as trial } from '../trials/arch.ts';

const woman = trialWoman(74, 34);
const end = 34 * daysPerMonth;

export const arch = defineFractureStudy({
  id: 'arch',
  name: 'ARCH: romosozumab then alendronate, against alendronate',
  reference: trial.reference,
  people: '4093 women with osteoporosis and a fragility fracture, mean age 74',
  arms: {
    romosozumab: {
      label: 'Romosozumab 210 mg monthly for 12 months, then alendronate 70 mg weekly',
      scenario: given(
        woman,
        course('romosozumab', 210, 'mg', {
          every: daysPerMonth,
          from: 0,
          until: 12 * daysPerMonth,
        }),
        course('alendronate', 70, 'mg', { every: 7, from: 12 * daysPerMonth, until: end }),
      ),
    },
    alendronate: {
      label: 'Alendronate 70 mg weekly',
      scenario: given(woman, course('alendronate', 70, 'mg', { every: 7, from: 0, until: end })),
    },
  },
  rows: [
    {
      id: 'C0574',
      kind: 'vertebral',
      arm: 'romosozumab',
      against: 'alendronate',
      fromDay: 0,
      day: 24 * daysPerMonth,
      ratio: 0.52,
      low: 0.4,
      high: 0.66,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0575',
      kind: 'hip',
      arm: 'romosozumab',
      against: 'alendronate',
      fromDay: 0,
      day: 33 * daysPerMonth,
      ratio: 0.62,
      low: 0.42,
      high: 0.92,
      provenance: 'recalled',
      confidence: 'high',
      note: 'At the primary analysis, after a median of 33 months.',
    },
  ],
  unscored: [],
});
