import { leblanc1990 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const man: Scenario = {
  ...trialWoman(32, 4.5),
  person: { sex: 'male', ageYears: 32, menopauseAgeYears: null, surgical: false },
  inputs: [{ id: 'mechanicalLoad', steps: [{ day: 0, value: 0.15 }] }],
};

export const leblanc1990 = defineTrial({
  id: 'leblanc1990',
  name: 'Seventeen weeks of bed rest',
  reference,
  arms: { bedRest: { label: 'Bed rest, 17 weeks', scenario: man } },
  rows: [
    {
      id: 'C0817',
      arm: 'bedRest',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 3.9 * daysPerMonth,
      value: -3.9,
      tolerance: 1.17,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0818',
      arm: 'bedRest',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 3.9 * daysPerMonth,
      value: -3.6,
      tolerance: 1.17,
      provenance: 'seen',
      confidence: 'high',
    },
  ],
  unscored: [
    {
      id: 'C0819',
      what: 'Trochanter BMD, bed rest 17 wk, 3.9 months: -4.6 %',
      reason: 'The model has no such site.',
    },
    {
      id: 'C0820',
      what: 'Tibia BMD, bed rest 17 wk, 3.9 months: -2.2 %',
      reason: 'The model has no such site.',
    },
    {
      id: 'C0821',
      what: 'Heel BMD, bed rest 17 wk, 3.9 months: -10.4 %',
      reason: 'The model has no such site.',
    },
    {
      id: 'C0822',
      what: 'Total body BMD, bed rest 17 wk, 3.9 months: -1.4 %',
      reason: 'The model has no whole-body bone density.',
    },
  ],
});
