import { garnero1996 } from '../../model/references.ts';
import { daysPerYear } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

// A comparison of women before and after menopause is run as one woman, from 44 to ten years after her last period.
const woman: Scenario = { ...trialWoman(44, 193), inputs: [] };

const acrossMenopause = {
  arm: 'menopause',
  fromDay: 0,
  day: 16 * daysPerYear,
  provenance: 'recalled',
  confidence: 'high',
} as const;

export const ofely = defineTrial({
  id: 'ofely',
  name: 'OFELY: turnover before and after menopause',
  reference: garnero1996,
  arms: { menopause: { label: 'From 44 to ten years after menopause', scenario: woman } },
  rows: [
    {
      id: 'C0675',
      ...acrossMenopause,
      endPoint: 'ntx',
      value: 88,
      low: 79,
      high: 97,
      tolerance: 15,
      note: 'Urinary CTX and NTX together',
    },
    {
      id: 'C0675ctx',
      ...acrossMenopause,
      endPoint: 'ctx',
      value: 88,
      low: 79,
      high: 97,
      tolerance: 15,
      note: 'Urinary CTX and NTX together; held against serum CTX',
    },
    {
      id: 'C0676',
      ...acrossMenopause,
      endPoint: 'bsap',
      value: 45,
      low: 37,
      high: 52,
      tolerance: 10,
      note: 'Osteocalcin, BSAP and P1CP together',
    },
  ],
  unscored: [],
});
