import { smith2001 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const man: Scenario = {
  ...trialWoman(66, 12),
  person: { sex: 'male', ageYears: 66, menopauseAgeYears: null, surgical: false },
};

export const smith2001 = defineTrial({
  id: 'smith2001',
  name: 'Androgen deprivation with leuprolide in men',
  reference,
  arms: {
    leuprolide: {
      label: 'Leuprolide for 48 weeks',
      scenario: given(man, course('leuprolide', 3.75, 'mg', { every: 28, from: 0, until: 336 })),
    },
  },
  rows: [
    {
      id: 'C0701',
      arm: 'leuprolide',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 11 * daysPerMonth,
      value: -3.3,
      tolerance: 1,
      provenance: 'seen',
      confidence: 'high',
      note: 'SE 0.7',
    },
    {
      id: 'C0702',
      arm: 'leuprolide',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: 11 * daysPerMonth,
      value: -1.8,
      tolerance: 0.92,
      provenance: 'seen',
      confidence: 'high',
      note: 'SE 0.4',
    },
  ],
  unscored: [
    {
      id: 'C0703',
      what: 'Trochanter BMD, leuprolide in men, 11 months: -2.1 %',
      reason: 'The model has no trochanter.',
    },
    {
      id: 'C0704',
      what: 'Lumbar spine density by QCT, leuprolide in men, 11 months: -8.5 %',
      reason: 'The model has no QCT of trabecular bone.',
    },
    {
      id: 'C0705',
      what: 'Lumbar spine BMD, leuprolide + pamidronate, 11 months: 0 %',
      reason: 'Pamidronate is not among the drugs.',
    },
  ],
});
