import { daysPerYear } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

// Community-dwelling women without supplements from a trial; the two ends of the ages that were followed.
const years = 3.55;
const untreated = (age: number): Scenario => ({ ...trialWoman(age, 43), inputs: [] });

export const ensrud1995 = defineTrial({
  id: 'ensrud1995',
  name: 'Study of Osteoporotic Fractures: hip loss by age',
  reference: {
    citation:
      'Ensrud KE, et al. Hip and calcaneal bone loss increase with advancing age: longitudinal results from the Study of Osteoporotic Fractures. J Bone Miner Res 1995;10:1778-1787.',
    doi: '10.1002/jbmr.5650101122',
  },
  arms: {
    sixties: { label: 'Women of 68', scenario: untreated(68) },
    eighties: { label: 'Women of 86', scenario: untreated(86) },
  },
  rows: [
    {
      id: 'E0001',
      arm: 'sixties',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: Math.round(years * daysPerYear),
      value: -1.2,
      tolerance: 1.8,
      provenance: 'seen',
      confidence: 'high',
      note: '-2.5 mg/cm2 a year (2.0 to 2.9) at 67 to 69, over 3.55 years, of about 0.76 g/cm2',
    },
    {
      id: 'E0002',
      arm: 'eighties',
      endPoint: 'bmdTotalHip',
      fromDay: 0,
      day: Math.round(years * daysPerYear),
      value: -5.6,
      tolerance: 1.8,
      provenance: 'seen',
      confidence: 'high',
      note: '-10.4 mg/cm2 a year (8.4 to 12.4) at 85 and more, over 3.55 years, of about 0.66 g/cm2',
    },
  ],
  unscored: [
    {
      id: 'E0003',
      what: 'Calcaneal BMD by age',
      reason: 'The model has no heel.',
    },
  ],
});
