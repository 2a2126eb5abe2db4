import { daysPerYear } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(60, 193), inputs: [] };

export const melton2000 = defineTrial({
  id: 'melton2000',
  name: 'Rochester: sixteen years of the femoral neck',
  reference: {
    citation:
      'Melton LJ, et al. Determinants of bone loss from the femoral neck in women of different ages. J Bone Miner Res 2000;15:24-31.',
    doi: '10.1359/jbmr.2000.15.1.24',
  },
  arms: { women: { label: 'Women of the median age, 60', scenario: woman } },
  rows: [
    {
      id: 'E0011',
      arm: 'women',
      endPoint: 'bmdFemoralNeck',
      fromDay: 0,
      day: 16 * daysPerYear,
      value: -16,
      tolerance: 8,
      provenance: 'seen',
      confidence: 'high',
      note: '-1.0 % a year over up to 16 years, at any age from 30 to 94; 0.5 points a year of tolerance',
    },
  ],
  unscored: [],
});
