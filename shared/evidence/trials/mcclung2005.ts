import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(66, 19);
const until = 18 * daysPerMonth;
const seen = { fromDay: 0, provenance: 'seen', confidence: 'high' } as const;
const halfYear = { ...seen, day: 6 * daysPerMonth } as const;
const atEnd = { ...seen, day: until } as const;

export const mcclung2005 = defineTrial({
  id: 'mcclung2005',
  name: 'Teriparatide or alendronate, turnover and density',
  reference: {
    citation:
      'McClung MR, et al. Opposite bone remodeling effects of teriparatide and alendronate in increasing bone mass. Arch Intern Med 2005;165:1762-1768.',
    doi: '10.1001/archinte.165.15.1762',
  },
  arms: {
    teriparatide: {
      label: 'Teriparatide 20 µg daily, 18 months',
      scenario: given(woman, course('teriparatide', 20, 'ug', { every: 1, from: 0, until })),
    },
    alendronate: {
      label: 'Alendronate 10 mg daily, 18 months',
      scenario: given(woman, course('alendronate', 10, 'mg', { every: 1, from: 0, until })),
    },
  },
  rows: [
    { id: 'E0030', arm: 'teriparatide', endPoint: 'p1np', value: 218, tolerance: 60, ...halfYear },
    { id: 'E0031', arm: 'teriparatide', endPoint: 'ntx', value: 58, tolerance: 40, ...halfYear },
    { id: 'E0032', arm: 'alendronate', endPoint: 'p1np', value: -67, tolerance: 10, ...halfYear },
    { id: 'E0033', arm: 'alendronate', endPoint: 'ntx', value: -72, tolerance: 8, ...halfYear },
    {
      ...{ id: 'E0034', arm: 'teriparatide', endPoint: 'bmdLumbarSpine' },
      ...{ value: 10.3, tolerance: 1.65, ...atEnd },
    },
    {
      ...{ id: 'E0035', arm: 'alendronate', endPoint: 'bmdLumbarSpine' },
      ...{ value: 5.5, tolerance: 1.1, ...atEnd },
    },
    {
      ...{ id: 'E0036', arm: 'teriparatide', endPoint: 'bmdFemoralNeck' },
      ...{ value: 3.9, tolerance: 0.7, ...atEnd },
    },
    {
      ...{ id: 'E0037', arm: 'alendronate', endPoint: 'bmdFemoralNeck' },
      ...{ value: 3.5, tolerance: 0.7, ...atEnd },
    },
  ],
  unscored: [],
});
