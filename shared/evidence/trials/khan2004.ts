import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** Output of the glands at which PTH is about 2.5 times normal and calcium near 2.6 mmol/L in the model. */
const hyperparathyroid = 10;

const woman: Scenario = {
  ...trialWoman(62, 85),
  inputs: [{ id: 'parathyroidOutput', steps: [{ day: 0, value: hyperparathyroid }] }],
};

export const khan2004 = defineTrial({
  id: 'khan2004',
  name: 'Alendronate in primary hyperparathyroidism',
  reference: {
    citation:
      'Khan AA, et al. Alendronate in primary hyperparathyroidism: a double-blind, randomized, placebo-controlled trial. J Clin Endocrinol Metab 2004;89:3319-3325.',
    doi: '10.1210/jc.2003-030908',
  },
  arms: {
    alendronate: {
      label: 'Alendronate 10 mg daily 24 months',
      scenario: given(
        woman,
        course('alendronate', 10, 'mg', {
          every: 1,
          from: 60 * daysPerMonth,
          until: 84 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0807',
      arm: 'alendronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 6.85,
      tolerance: 1.2,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Primary hyperparathyroidism for five years before entry',
    },
    {
      id: 'C0808',
      arm: 'alendronate',
      endPoint: 'bmdTotalHip',
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: 4.01,
      tolerance: 0.8,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Primary hyperparathyroidism for five years before entry',
    },
  ],
  unscored: [],
});
