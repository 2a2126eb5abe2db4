import { meunier2004 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(69, 4);

export const soti = defineTrial({
  id: 'soti',
  name: 'SOTI: strontium ranelate',
  reference: meunier2004,
  arms: {
    strontium: {
      label: 'Strontium ranelate 2 g/d',
      scenario: given(woman, {
        drug: 'strontiumRanelate',
        dose: 2000,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 4 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo', scenario: woman },
  },
  rows: [
    {
      id: 'C0407',
      arm: 'strontium',
      against: 'placebo',
      endPoint: 'bsap',
      fromDay: 0,
      day: 3 * daysPerMonth,
      value: 8.1,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0408',
      arm: 'strontium',
      against: 'placebo',
      endPoint: 'ctx',
      fromDay: 0,
      day: 3 * daysPerMonth,
      value: -12.2,
      tolerance: 15,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [
    {
      id: 'C0405',
      what: 'Lumbar spine against placebo, +14.4 % at 36 months',
      reason:
        'Raw DXA: about half of it is strontium’s weight, and the model shows bone without strontium.',
    },
    {
      id: 'C0406',
      what: 'Femoral neck against placebo, +8.3 % at 36 months',
      reason:
        'Raw DXA: about half of it is strontium’s weight, and the model shows bone without strontium.',
    },
  ],
});
