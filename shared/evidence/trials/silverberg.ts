import { rubin2008 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

/** Output of the glands at which PTH is about 2.5 times normal and calcium near 2.6 mmol/L in the model. */
const hyperparathyroid = 10;

const woman = trialWoman(52, 241);

export const silverberg = defineTrial({
  id: 'silverberg',
  name: 'Primary hyperparathyroidism with and without surgery',
  reference: rubin2008,
  further: [
    {
      citation:
        'Silverberg SJ, et al. A 10-year prospective study of primary hyperparathyroidism with or without parathyroid surgery. N Engl J Med 1999;341:1249-1255.',
      doi: '10.1056/NEJM199910213411701',
    },
  ],
  arms: {
    watched: {
      label: 'No surgery, 15 years',
      scenario: {
        ...woman,
        inputs: [{ id: 'parathyroidOutput', steps: [{ day: 0, value: hyperparathyroid }] }],
      },
    },
    surgery: {
      label: 'Parathyroidectomy after five years of disease',
      scenario: {
        ...woman,
        inputs: [
          {
            id: 'parathyroidOutput',
            steps: [
              { day: 0, value: hyperparathyroid },
              { day: 60 * daysPerMonth, value: 1 },
            ],
          },
        ],
      },
    },
  },
  rows: [
    {
      id: 'C0796',
      arm: 'watched',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 240 * daysPerMonth,
      value: 0,
      tolerance: 7.5,
      provenance: 'seen',
      confidence: 'high',
      note: 'stable; Primary hyperparathyroidism for five years before entry',
    },
    {
      id: 'C0797',
      arm: 'watched',
      endPoint: 'bmdFemoralNeck',
      fromDay: 60 * daysPerMonth,
      day: 240 * daysPerMonth,
      value: -10,
      tolerance: 7.5,
      provenance: 'seen',
      confidence: 'high',
      note: 'SE 3; Primary hyperparathyroidism for five years before entry',
    },
    {
      id: 'C0798',
      arm: 'watched',
      endPoint: 'bmdDistalRadius',
      fromDay: 60 * daysPerMonth,
      day: 240 * daysPerMonth,
      value: -35,
      tolerance: 7.5,
      provenance: 'seen',
      confidence: 'high',
      note: 'SE 5; distal third of the radius; primary hyperparathyroidism for five years before entry',
    },
    {
      id: 'C0799',
      arm: 'surgery',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 72 * daysPerMonth,
      value: 8,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from surgery, after five years of disease',
    },
    {
      id: 'C0800',
      arm: 'surgery',
      endPoint: 'bmdFemoralNeck',
      fromDay: 60 * daysPerMonth,
      day: 72 * daysPerMonth,
      value: 6,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from surgery, after five years of disease',
    },
    {
      id: 'C0801',
      arm: 'surgery',
      endPoint: 'bmdLumbarSpine',
      fromDay: 60 * daysPerMonth,
      day: 180 * daysPerMonth,
      value: 12,
      tolerance: 5,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from surgery, after five years of disease',
    },
    {
      id: 'C0802',
      arm: 'surgery',
      endPoint: 'bmdFemoralNeck',
      fromDay: 60 * daysPerMonth,
      day: 180 * daysPerMonth,
      value: 14,
      tolerance: 5,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Counted from surgery, after five years of disease',
    },
  ],
  unscored: [],
});
