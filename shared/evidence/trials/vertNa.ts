import { harris1999 } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(69, 37);

export const vertNa = defineTrial({
  id: 'vertNa',
  name: 'VERT, North America: risedronate',
  reference: harris1999,
  further: [
    {
      citation:
        'Watts NB, et al. Fracture risk remains reduced one year after discontinuation of risedronate. Osteoporos Int 2008;19:365-372.',
      doi: '10.1007/s00198-007-0460-7',
    },
  ],
  arms: {
    risedronate: {
      label: 'Risedronate 5 mg/d',
      scenario: given(woman, {
        drug: 'risedronate',
        dose: 5,
        unit: 'mg',
        everyDays: 1,
        startDay: 0,
        endDay: 37 * daysPerMonth,
      }),
    },
    placebo: { label: 'Placebo with calcium', scenario: woman },
  },
  rows: [
    {
      id: 'C0254',
      arm: 'risedronate',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 5.4,
      tolerance: 1.4,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0255',
      arm: 'placebo',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 1.1,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0256',
      arm: 'risedronate',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: 1.6,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
    },
    {
      id: 'C0257',
      arm: 'placebo',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 36 * daysPerMonth,
      value: -1.2,
      tolerance: 1.5,
      provenance: 'recalled',
      confidence: 'high',
    },
  ],
  unscored: [],
});
