import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(70, 25);
const oneYear = 12 * daysPerMonth;
const twoYears = 24 * daysPerMonth;
const pth = course('pth184', 100, 'ug', { every: 1, from: 0, until: oneYear });
const alendronate = (from: number): ReturnType<typeof course> =>
  course('alendronate', 10, 'mg', { every: 1, from, until: twoYears });

const recalled = {
  fromDay: 0,
  day: oneYear,
  provenance: 'recalled',
  confidence: 'high',
} as const;
const seen = { fromDay: 0, day: twoYears, provenance: 'seen', confidence: 'high' } as const;

export const path = defineTrial({
  id: 'path',
  name: 'PaTH (PTH(1-84), alendronate or both, then alendronate or nothing)',
  reference: {
    citation:
      'Black DM, et al. The effects of parathyroid hormone and alendronate alone or in combination in postmenopausal osteoporosis. N Engl J Med 2003;349:1207-1215.',
    doi: '10.1056/NEJMoa031975',
  },
  further: [
    {
      citation:
        'Black DM, et al. One year of alendronate after one year of parathyroid hormone (1-84) for osteoporosis. N Engl J Med 2005;353:555-565.',
      doi: '10.1056/NEJMoa050336',
    },
  ],
  arms: {
    thenNothing: { label: 'PTH(1-84) 100 µg daily, then nothing', scenario: given(woman, pth) },
    thenAlendronate: {
      label: 'PTH(1-84) 100 µg daily, then alendronate 10 mg daily',
      scenario: given(woman, pth, alendronate(oneYear)),
    },
    both: {
      label: 'PTH(1-84) and alendronate, then alendronate',
      scenario: given(woman, pth, alendronate(0)),
    },
    alendronate: {
      label: 'Alendronate 10 mg daily, 24 months',
      scenario: given(woman, alendronate(0)),
    },
  },
  rows: [
    {
      ...{ id: 'E0040', arm: 'thenNothing', endPoint: 'bmdLumbarSpine' },
      ...{ value: 6.3, tolerance: 1.2, ...recalled },
    },
    {
      ...{ id: 'E0041', arm: 'thenNothing', endPoint: 'bmdTotalHip' },
      ...{ value: 0.3, tolerance: 0.6, ...recalled },
    },
    {
      ...{ id: 'E0042', arm: 'thenNothing', endPoint: 'bmdDistalRadius' },
      ...{ value: -3.4, tolerance: 0.7, ...recalled },
    },
    {
      ...{ id: 'E0043', arm: 'both', endPoint: 'bmdLumbarSpine' },
      ...{ value: 6.1, tolerance: 1.2, ...recalled },
    },
    {
      ...{ id: 'E0044', arm: 'both', endPoint: 'bmdTotalHip' },
      ...{ value: 1.9, tolerance: 0.6, ...recalled },
    },
    {
      ...{ id: 'E0045', arm: 'both', endPoint: 'bmdDistalRadius' },
      ...{ value: -1.1, tolerance: 0.7, ...recalled },
    },
    {
      ...{ id: 'E0046', arm: 'alendronate', endPoint: 'bmdLumbarSpine' },
      ...{ value: 4.6, tolerance: 1, ...recalled },
    },
    {
      ...{ id: 'E0047', arm: 'alendronate', endPoint: 'bmdTotalHip' },
      ...{ value: 3, tolerance: 0.6, ...recalled },
    },
    {
      ...{ id: 'E0048', arm: 'thenAlendronate', endPoint: 'bmdLumbarSpine' },
      ...{ value: 12.1, tolerance: 2.1, ...seen },
    },
    {
      ...{ id: 'E0049', arm: 'thenNothing', endPoint: 'bmdLumbarSpine' },
      ...{ value: 4.1, tolerance: 2.1, ...seen },
    },
  ],
  unscored: [],
});
