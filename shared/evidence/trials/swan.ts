import { finkelstein2008, greendale2012 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(45, 121), inputs: [] };

export const swan = defineTrial({
  id: 'swan',
  name: 'SWAN (bone loss around the final menstrual period)',
  reference: greendale2012,
  further: [finkelstein2008],
  arms: {
    menopause: {
      label: 'From five years before the final menstrual period to five after',
      scenario: woman,
    },
  },
  rows: [
    ...[
      { id: 'C0659', endPoint: 'bmdLumbarSpine', from: 0, to: 24, value: 0, tolerance: 1 },
      { id: 'C0655', endPoint: 'bmdLumbarSpine', from: 48, to: 60, value: -1.7, tolerance: 1 },
      { id: 'C0656', endPoint: 'bmdTotalHip', from: 48, to: 60, value: -1.05, tolerance: 1 },
      { id: 'C0657', endPoint: 'bmdLumbarSpine', from: 60, to: 84, value: -4.2, tolerance: 2 },
      { id: 'C0658', endPoint: 'bmdTotalHip', from: 60, to: 84, value: -2.7, tolerance: 2 },
    ].map(
      ({ id, endPoint, from, to, value, tolerance }) =>
        ({
          id,
          arm: 'menopause',
          endPoint: endPoint as 'bmdLumbarSpine' | 'bmdTotalHip',
          fromDay: from * daysPerMonth,
          day: to * daysPerMonth,
          value,
          tolerance,
          provenance: 'seen',
          confidence: 'high',
          note: 'Finkelstein 2008: rates of 0, -0.018 and -0.022 (spine), -0.010 and -0.013 g/cm2 a year (hip) before, about and after the last period, of 1.05 and 0.95 g/cm2',
        }) as const,
    ),
    {
      id: 'C0649',
      arm: 'menopause',
      endPoint: 'bmdLumbarSpine',
      fromDay: 48 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -7.38,
      tolerance: 3,
      provenance: 'seen',
      confidence: 'high',
      note: 'cumulative over transmenopause',
    },
    {
      id: 'C0650',
      arm: 'menopause',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 120 * daysPerMonth,
      value: -10.6,
      tolerance: 6.5,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0651',
      arm: 'menopause',
      endPoint: 'bmdFemoralNeck',
      fromDay: 48 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -5.8,
      tolerance: 3,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0652',
      arm: 'menopause',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 120 * daysPerMonth,
      value: -9.1,
      tolerance: 6.5,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [
    {
      id: 'C0653',
      what: 'Lumbar spine BMD, natural menopause: -2.46 %/y',
      reason: 'The same change as C0649, divided by three years.',
    },
    {
      id: 'C0654',
      what: 'Lumbar spine BMD, natural menopause: -0.46 %/y',
      reason: 'A difference of C0649 and C0650, spread over years that do not lose alike.',
    },
  ],
});
