import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(65, 9), inputs: [] };

export const liftmor = defineTrial({
  id: 'liftmor',
  name: 'LIFTMOR (heavy resistance and impact training)',
  reference: {
    citation:
      'Watson SL, et al. High-intensity resistance and impact training improves bone mineral density and physical function in postmenopausal women with osteopenia and osteoporosis: the LIFTMOR randomized controlled trial. J Bone Miner Res 2018;33:211-220.',
    doi: '10.1002/jbmr.3284',
  },
  arms: { control: { label: 'Light exercise at home', scenario: woman } },
  rows: [
    {
      id: 'C0839',
      arm: 'control',
      endPoint: 'bmdLumbarSpine',
      fromDay: 0,
      day: 8 * daysPerMonth,
      value: -1.2,
      tolerance: 1,
      provenance: 'recalled',
      confidence: 'high',
      note: 'SD 2.8; Light exercise run as everyday life',
    },
    {
      id: 'C0841',
      arm: 'control',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 8 * daysPerMonth,
      value: -1.9,
      tolerance: 0.6,
      provenance: 'recalled',
      confidence: 'high',
      note: 'SD 2.6; Light exercise run as everyday life',
    },
  ],
  unscored: [
    {
      id: 'C0838',
      what: 'Lumbar spine BMD, high-intensity resistance + impact training, 8 months: 2.9 %',
      reason: 'A training programme has no known value of mechanical load.',
    },
    {
      id: 'C0840',
      what: 'Femoral neck BMD, high-intensity resistance + impact training, 8 months: 0.3 %',
      reason: 'A training programme has no known value of mechanical load.',
    },
  ],
});
