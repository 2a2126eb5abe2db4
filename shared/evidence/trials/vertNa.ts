import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(69, 37);

export const vertNa = defineTrial({
  id: 'vertNa',
  name: 'VERT, North America: risedronate',
  reference: {
    citation:
      'Harris ST, et al. Effects of risedronate treatment on vertebral and nonvertebral fractures in women with postmenopausal osteoporosis: a randomized controlled trial. JAMA 1999;282:1344-1352.',
    doi: null,
  },
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
