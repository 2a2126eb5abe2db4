import { daysPerMonth } from '../../scenario/calendar.ts';
import { course } from '../course.ts';
import { defineTrial } from '../defineTrial.ts';
import { given, trialWoman } from '../people.ts';

/** They had taken a bisphosphonate for six years on average: run as weekly alendronate. */
const entry = 72 * daysPerMonth;
const until = entry + 12 * daysPerMonth;
const woman = trialWoman(65.5, 85);
const before = course('alendronate', 70, 'mg', { every: 7, from: 0, until: entry });

const year = { fromDay: entry, day: until, confidence: 'high' } as const;
const halfYear = { ...year, day: entry + 6 * daysPerMonth } as const;

export const structure = defineTrial({
  id: 'structure',
  name: 'STRUCTURE (romosozumab or teriparatide after a bisphosphonate)',
  reference: {
    citation:
      'Langdahl BL, et al. Romosozumab (sclerostin monoclonal antibody) versus teriparatide in postmenopausal women with osteoporosis transitioning from oral bisphosphonate therapy: a randomised, open-label, phase 3 trial. Lancet 2017;390:1585-1594.',
    doi: '10.1016/S0140-6736(17)31613-6',
  },
  arms: {
    romosozumab: {
      label: 'Alendronate 72 months, then romosozumab 210 mg monthly 12 months',
      scenario: given(
        woman,
        before,
        course('romosozumab', 210, 'mg', { every: daysPerMonth, from: entry, until }),
      ),
    },
    teriparatide: {
      label: 'Alendronate 72 months, then teriparatide 20 µg daily 12 months',
      scenario: given(
        woman,
        before,
        course('teriparatide', 20, 'ug', { every: 1, from: entry, until }),
      ),
    },
  },
  rows: [
    {
      ...{ id: 'E0060', arm: 'romosozumab', endPoint: 'bmdLumbarSpine' },
      ...{ value: 9.8, tolerance: 1.2, provenance: 'seen', ...year },
    },
    {
      ...{ id: 'E0061', arm: 'romosozumab', endPoint: 'bmdTotalHip' },
      ...{ value: 2.9, tolerance: 0.6, provenance: 'seen', ...year },
    },
    {
      ...{ id: 'E0062', arm: 'romosozumab', endPoint: 'bmdFemoralNeck' },
      ...{ value: 3.2, tolerance: 0.6, provenance: 'recalled', ...year },
    },
    {
      ...{ id: 'E0063', arm: 'teriparatide', endPoint: 'bmdLumbarSpine' },
      ...{ value: 5.4, tolerance: 1.2, provenance: 'recalled', ...year },
    },
    {
      ...{ id: 'E0064', arm: 'teriparatide', endPoint: 'bmdTotalHip' },
      ...{ value: -0.8, tolerance: 0.6, provenance: 'recalled', ...halfYear },
    },
    {
      ...{ id: 'E0065', arm: 'teriparatide', endPoint: 'bmdTotalHip' },
      ...{ value: -0.5, tolerance: 0.6, provenance: 'recalled', ...year },
    },
    {
      ...{ id: 'E0066', arm: 'teriparatide', endPoint: 'bmdFemoralNeck' },
      ...{ value: -0.2, tolerance: 0.6, provenance: 'recalled', ...year },
    },
  ],
  unscored: [],
});
