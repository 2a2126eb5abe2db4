import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** Output of the glands at which PTH is about 2.5 times normal and calcium near 2.6 mmol/L in the model. */
const hyperparathyroid = 10;

const woman: Scenario = {
  ...trialWoman(62, 109),
  inputs: [{ id: 'parathyroidOutput', steps: [{ day: 0, value: hyperparathyroid }] }],
};

export const greyPhpt = defineTrial({
  id: 'greyPhpt',
  name: 'Hormone replacement in mild primary hyperparathyroidism',
  reference: {
    citation:
      'Orr-Walker BJ, et al. Effects of hormone replacement therapy on bone mineral density in postmenopausal women with primary hyperparathyroidism: four-year follow-up and comparison with healthy postmenopausal women. Arch Intern Med 2000;160:2161-2166.',
    doi: '10.1001/archinte.160.14.2161',
  },
  arms: {
    placebo: { label: 'Placebo', scenario: woman },
    oestrogen: {
      label: 'Conjugated oestrogens 0.625 mg daily 48 months',
      scenario: given(
        woman,
        course('oestrogen', 0.625, 'mg', {
          every: 1,
          from: 60 * daysPerMonth,
          until: 108 * daysPerMonth,
        }),
      ),
    },
  },
  rows: [
    {
      id: 'C0811',
      arm: 'oestrogen',
      against: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 108 * daysPerMonth,
      value: 7.5,
      tolerance: 1.4,
      provenance: 'seen',
      confidence: 'medium',
      note: 'Primary hyperparathyroidism for five years before entry',
    },
    {
      id: 'C0812',
      arm: 'oestrogen',
      against: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 60 * daysPerMonth,
      day: 108 * daysPerMonth,
      value: 7.4,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'medium',
      note: 'Primary hyperparathyroidism for five years before entry',
    },
  ],
  unscored: [
    {
      id: 'C0813',
      what: 'Total body BMD, HRT in primary hyperparathyroidism, 48 months: 4.6 %',
      reason: 'The model has no whole-body bone density.',
    },
  ],
});
