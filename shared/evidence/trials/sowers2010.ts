import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(45, 145), inputs: [] };

const spine = {
  arm: 'menopause',
  endPoint: 'bmdLumbarSpine',
  provenance: 'seen',
  confidence: 'high',
} as const;

export const sowers2010 = defineTrial({
  id: 'sowers2010',
  name: 'Michigan Bone Health and Metabolism Study: spine about the last period',
  reference: {
    citation:
      'Sowers MR, et al. The amount of bone loss in relation to time around the final menstrual period and follicle-stimulating hormone staging of the transmenopause. J Clin Endocrinol Metab 2010;95:2155-2162.',
    doi: '10.1210/jc.2009-0659',
  },
  arms: {
    menopause: { label: 'From five years before the last period to seven after', scenario: woman },
  },
  rows: [
    {
      id: 'E0021',
      ...spine,
      fromDay: 36 * daysPerMonth,
      day: 60 * daysPerMonth,
      value: -3.4,
      tolerance: 2,
      note: '-1.7 % a year in the two years before the last period',
    },
    {
      id: 'E0022',
      ...spine,
      fromDay: 60 * daysPerMonth,
      day: 84 * daysPerMonth,
      value: -6.6,
      tolerance: 2,
      note: '-3.3 % a year in the two years after it',
    },
    {
      id: 'E0023',
      ...spine,
      fromDay: 84 * daysPerMonth,
      day: 144 * daysPerMonth,
      value: -5.5,
      tolerance: 2.5,
      note: '-1.1 % a year from the second year after it to the seventh',
    },
  ],
  unscored: [],
});
