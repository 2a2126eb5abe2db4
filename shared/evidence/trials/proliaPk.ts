import { prolia } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

export const proliaPk = defineTrial({
  id: 'proliaPk',
  name: 'Denosumab, US label: pharmacodynamics',
  reference: prolia,
  arms: {
    denosumab: {
      label: 'Denosumab 60 mg every 6 months',
      scenario: given(trialWoman(65, 7), {
        drug: 'denosumab',
        dose: 60,
        unit: 'mg',
        everyDays: 6 * daysPerMonth,
        startDay: 0,
        count: 2,
      }),
    },
  },
  rows: [
    {
      id: 'C0161',
      arm: 'denosumab',
      endPoint: 'ctx',
      fromDay: 0,
      day: 3,
      value: -85,
      tolerance: 8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'By the third day.',
    },
    {
      id: 'C0162',
      arm: 'denosumab',
      endPoint: 'ctx',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -62,
      low: -80,
      high: -45,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'high',
      note: 'End of the interval between two doses; middle of the range.',
    },
    {
      id: 'C0163',
      arm: 'denosumab',
      endPoint: 'ctx',
      fromDay: 0,
      day: 1 * daysPerMonth,
      value: -87,
      tolerance: 8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'Nadir.',
    },
  ],
  unscored: [
    {
      id: 'C0166',
      what: 'Bioavailability 61 %',
      reason: 'A share of the dose, not a change from baseline.',
    },
  ],
});
