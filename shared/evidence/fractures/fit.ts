import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';
import { fit as trial } from '../trials/fit.ts';

const withoutFracture = trialWoman(68, 51);

export const fit = defineFractureStudy({
  id: 'fit',
  name: 'FIT and FLEX: alendronate, continued or stopped',
  reference: trial.reference,
  people:
    '2027 women with a vertebral fracture, 4432 with low density and none; 1099 of them in FLEX, mean age 73',
  arms: {
    fracture: trial.arms.fracture,
    fracturePlacebo: trial.arms.fracturePlacebo,
    noFracture: {
      label: 'No vertebral fracture; alendronate 5 mg/d for 24 months, then 10 mg/d',
      scenario: given(
        withoutFracture,
        course('alendronate', 5, 'mg', { every: 1, from: 0, until: 24 * daysPerMonth }),
        course('alendronate', 10, 'mg', {
          every: 1,
          from: 24 * daysPerMonth,
          until: 51 * daysPerMonth,
        }),
      ),
    },
    noFracturePlacebo: { label: 'No vertebral fracture; placebo', scenario: withoutFracture },
    stopped: trial.arms.stopped,
    continued: trial.arms.continued,
  },
  rows: [
    {
      id: 'C0215',
      kind: 'vertebral',
      arm: 'fracture',
      against: 'fracturePlacebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.53,
      low: 0.41,
      high: 0.68,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0216',
      kind: 'hip',
      arm: 'fracture',
      against: 'fracturePlacebo',
      fromDay: 0,
      day: 36 * daysPerMonth,
      ratio: 0.49,
      low: 0.23,
      high: 0.99,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0220',
      kind: 'vertebral',
      arm: 'noFracture',
      against: 'noFracturePlacebo',
      fromDay: 0,
      day: 51 * daysPerMonth,
      ratio: 0.56,
      low: 0.39,
      high: 0.8,
      provenance: 'seen',
      confidence: 'high',
      note: 'Cummings SR, et al. JAMA 1998;280:2077.',
    },
    {
      id: 'C0229',
      kind: 'vertebral',
      arm: 'continued',
      against: 'stopped',
      fromDay: 60 * daysPerMonth,
      day: 120 * daysPerMonth,
      ratio: 0.45,
      low: 0.24,
      high: 0.85,
      provenance: 'seen',
      confidence: 'high',
      note: 'Vertebral fractures with complaints; Black DM, et al. JAMA 2006;296:2927.',
    },
    {
      id: 'C0230',
      kind: 'nonVertebral',
      arm: 'continued',
      against: 'stopped',
      fromDay: 60 * daysPerMonth,
      day: 120 * daysPerMonth,
      ratio: 1,
      low: 0.76,
      high: 1.32,
      provenance: 'seen',
      confidence: 'high',
      note: 'Black DM, et al. JAMA 2006;296:2927.',
    },
  ],
  unscored: [],
});
