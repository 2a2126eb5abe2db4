import { bekker2001 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

export const opgfc2001 = defineTrial({
  id: 'opgfc2001',
  name: 'One dose of OPG-Fc',
  reference: bekker2001,
  arms: {
    opgFc: {
      label: 'OPG-Fc 3 mg/kg once, 195 mg for 65 kg',
      scenario: given(
        { ...trialWoman(60, 3), inputs: [] },
        {
          drug: 'opgFc',
          dose: 195,
          unit: 'mg',
          everyDays: 6 * daysPerMonth,
          startDay: 0,
          count: 1,
        },
      ),
    },
  },
  rows: [
    {
      id: 'C0195',
      arm: 'opgFc',
      endPoint: 'ntx',
      fromDay: 0,
      day: 4,
      value: -80,
      tolerance: 8,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Day 4.',
    },
    {
      id: 'C0196',
      arm: 'opgFc',
      endPoint: 'ntx',
      fromDay: 0,
      day: 42,
      value: -14,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Six weeks.',
    },
  ],
  unscored: [
    {
      id: 'C0197',
      what: 'BSAP six weeks after 3 mg/kg, -22 %',
      reason: 'Known by direction only.',
    },
  ],
});
