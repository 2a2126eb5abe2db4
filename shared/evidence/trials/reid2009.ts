import { daysPerMonth, daysPerYear } from '../../scenario/calendar.ts';
import type { Treatment } from '../../scenario/parts.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

// Men and women, shown as a woman; about 10 mg/d. A year of it goes before the trial in those who
// were treated; in prevention both begin together.
const prednisone: Treatment = {
  drug: 'prednisone',
  dose: 10,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  endDay: 25 * daysPerMonth,
};
const treated = trialWoman(53, 25);
const prevented = trialWoman(54, 13);

export const reid2009 = defineTrial({
  id: 'reid2009',
  name: 'Zoledronate or risedronate with a glucocorticoid',
  reference: {
    citation:
      'Reid DM, et al. Zoledronic acid and risedronate in the prevention and treatment of glucocorticoid-induced osteoporosis (HORIZON): a multicentre, double-blind, double-dummy, randomised controlled trial. Lancet 2009;373:1253-1263.',
    doi: '10.1016/S0140-6736(09)60250-6',
  },
  arms: {
    treatmentZoledronate: {
      label: 'A year of prednisone 10 mg/d; then zoledronate 5 mg once with it',
      scenario: given(treated, prednisone, {
        drug: 'zoledronate',
        dose: 5,
        unit: 'mg',
        everyDays: daysPerYear,
        startDay: 12 * daysPerMonth,
        count: 1,
      }),
    },
    treatmentRisedronate: {
      label: 'A year of prednisone 10 mg/d; then risedronate 5 mg/d with it',
      scenario: given(treated, prednisone, {
        drug: 'risedronate',
        dose: 5,
        unit: 'mg',
        everyDays: 1,
        startDay: 12 * daysPerMonth,
        endDay: 25 * daysPerMonth,
      }),
    },
    preventionZoledronate: {
      label: 'Prednisone 10 mg/d begun with zoledronate 5 mg once',
      scenario: given(prevented, prednisone, {
        drug: 'zoledronate',
        dose: 5,
        unit: 'mg',
        everyDays: daysPerYear,
        startDay: 0,
        count: 1,
      }),
    },
    preventionRisedronate: {
      label: 'Prednisone 10 mg/d begun with risedronate 5 mg/d',
      scenario: given(prevented, prednisone, {
        drug: 'risedronate',
        dose: 5,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 13 * daysPerMonth,
      }),
    },
  },
  rows: [
    {
      id: 'C0767',
      arm: 'treatmentZoledronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 24 * daysPerMonth,
      value: 4.06,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0768',
      arm: 'treatmentRisedronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 12 * daysPerMonth,
      day: 24 * daysPerMonth,
      value: 2.71,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0769',
      arm: 'preventionZoledronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 2.6,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0770',
      arm: 'preventionRisedronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 12 * daysPerMonth,
      value: 0.64,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
