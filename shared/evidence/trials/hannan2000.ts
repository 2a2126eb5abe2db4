import { hannan2000 as reference } from '../../model/references.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import { formatVersion, type Scenario } from '../../scenario/scenario.ts';
import { defineTrial } from '../defineTrial.ts';
import { trialWoman } from '../people.ts';

const woman: Scenario = { ...trialWoman(75, 49), inputs: [] };
const man: Scenario = {
  formatVersion,
  person: { sex: 'male', ageYears: 75, menopauseAgeYears: null, surgical: false },
  horizonDays: 49 * daysPerMonth,
  inputs: [],
  treatments: [],
};

const fourYears = {
  fromDay: 0,
  day: 48 * daysPerMonth,
  tolerance: 2,
  provenance: 'seen',
  confidence: 'high',
} as const;
const women =
  'One figure is given for all sites, -3.4 to -4.8 % by site; women of 67 to 90 run as 75';
const men = 'One figure is given for all sites, -0.2 to -3.6 % by site; men of 67 to 90 run as 75';

export const hannan2000 = defineTrial({
  id: 'hannan2000',
  name: 'Framingham: four years of ageing',
  reference,
  arms: {
    women: { label: 'Women of 75', scenario: woman },
    men: { label: 'Men of 75', scenario: man },
  },
  rows: [
    {
      id: 'C0677',
      arm: 'women',
      endPoint: 'bmdFemoralNeck',
      value: -4.1,
      low: -4.8,
      high: -3.4,
      ...fourYears,
      note: women,
    },
    {
      id: 'C0677radius',
      arm: 'women',
      endPoint: 'bmdDistalRadius',
      value: -4.1,
      low: -4.8,
      high: -3.4,
      ...fourYears,
      note: women,
    },
    {
      id: 'C0677spine',
      arm: 'women',
      endPoint: 'bmdLumbarSpine',
      value: -4.1,
      low: -4.8,
      high: -3.4,
      ...fourYears,
      note: women,
    },
    {
      id: 'C0678',
      arm: 'men',
      endPoint: 'bmdFemoralNeck',
      value: -1.9,
      low: -3.6,
      high: -0.2,
      ...fourYears,
      note: men,
    },
    {
      id: 'C0678radius',
      arm: 'men',
      endPoint: 'bmdDistalRadius',
      value: -1.9,
      low: -3.6,
      high: -0.2,
      ...fourYears,
      note: men,
    },
  ],
  unscored: [],
});
