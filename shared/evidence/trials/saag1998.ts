import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// Men and women, on it for weeks to years, shown as a woman who has had prednisone for a year.
const prednisone: Treatment = {
  drug: 'prednisone',
  dose: 10,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  endDay: 24 * daysPerMonth,
};
const woman = trialWoman(54, 24);

export const saag1998 = defineTrial({
  id: 'saag1998',
  name: 'Alendronate with a glucocorticoid',
  reference: {
    citation:
      'Saag KG, et al. Alendronate for the prevention and treatment of glucocorticoid-induced osteoporosis. N Engl J Med 1998;339:292-299.',
    doi: '10.1056/NEJM199807303390502',
  },
  arms: {
    placebo: { label: 'Prednisone 10 mg/d', scenario: given(woman, prednisone) },
    alendronate5: {
      label: 'A year of prednisone 10 mg/d; then alendronate 5 mg/d with it',
      scenario: given(woman, prednisone, {
        drug: 'alendronate',
        dose: 5,
        unit: 'mg',
        everyDays: 1,
        startDay: 12 * daysPerMonth,
        endDay: 24 * daysPerMonth,
      }),
    },
    alendronate10: {
      label: 'A year of prednisone 10 mg/d; then alendronate 10 mg/d with it',
      scenario: given(woman, prednisone, {
        drug: 'alendronate',
        dose: 10,
        unit: 'mg',
        everyDays: 1,
        startDay: 12 * daysPerMonth,
        endDay: 24 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0748',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: -0.4,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0749',
      arm: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: -1.2,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0750',
      arm: 'alendronate5',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: 2.1,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0751',
      arm: 'alendronate5',
      endPoint: 'bmdFemoralNeck',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: 1.2,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0752',
      arm: 'alendronate10',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: 2.9,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0753',
      arm: 'alendronate10',
      endPoint: 'bmdFemoralNeck',
      fromDay: 12 * daysPerMonth,
      day: 23 * daysPerMonth,
      value: 1,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
