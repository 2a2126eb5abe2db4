import { leblanc2000 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const man: Scenario = {
  ...trialWoman(43, 7),
  person: { sex: 'male', ageYears: 43, menopauseAgeYears: null, surgical: false },
  inputs: [{ id: 'mechanicalLoad', steps: [{ day: 0, value: 0.15 }] }],
};

export const leblanc2000 = defineTrial({
  id: 'leblanc2000',
  name: 'Weightlessness (Mir cosmonauts)',
  reference,
  arms: { flight: { label: 'Space flight, six months', scenario: man } },
  rows: [
    {
      id: 'C0826',
      arm: 'flight',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -6.36,
      tolerance: 1.8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A rate of -1.06 % a month, over six months; the flights lasted 4 to 14.4',
    },
    {
      id: 'C0827',
      arm: 'flight',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 6 * daysPerMonth,
      value: -6.9,
      tolerance: 1.8,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A rate of -1.15 % a month, over six months; the flights lasted 4 to 14.4',
    },
  ],
  unscored: [
    {
      id: 'C0828',
      what: 'Trochanter BMD, spaceflight: -1.56 %/month',
      reason: 'The model has no such site.',
    },
    {
      id: 'C0829',
      what: 'Pelvis BMD, spaceflight: -1.35 %/month',
      reason: 'The model has no such site.',
    },
    {
      id: 'C0830',
      what: 'Total body BMD, spaceflight: -0.35 %/month',
      reason: 'The model has no whole-body bone density.',
    },
  ],
});
