import { daysPerMonth } from '../../scenario/calendar.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { neer as trial } from '../trials/neer.ts';

export const neer = defineFractureStudy({
  id: 'neer',
  name: 'Fracture Prevention Trial: teriparatide',
  reference: trial.reference,
  people: '1637 women with a vertebral fracture, mean age 69; treated for 21 months (median)',
  arms: trial.arms,
  rows: [
    {
      id: 'C0412',
      kind: 'vertebral',
      arm: 'teriparatide20',
      against: 'placebo',
      fromDay: 0,
      day: 21 * daysPerMonth,
      ratio: 0.35,
      low: 0.22,
      high: 0.55,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0415',
      kind: 'vertebral',
      arm: 'teriparatide40',
      against: 'placebo',
      fromDay: 0,
      day: 21 * daysPerMonth,
      ratio: 0.31,
      low: 0.19,
      high: 0.5,
      provenance: 'seen',
      confidence: 'high',
    },
    {
      id: 'C0418',
      kind: 'nonVertebral',
      arm: 'teriparatide20',
      against: 'placebo',
      fromDay: 0,
      day: 21 * daysPerMonth,
      ratio: 0.47,
      low: 0.25,
      high: 0.88,
      provenance: 'seen',
      confidence: 'high',
      note: 'Non-vertebral fragility fractures.',
    },
  ],
  unscored: [
    {
      id: 'C0428',
      what: 'Vertebral fractures in 18 months after teriparatide 20 ug, relative risk 0.59',
      reason: '47 % took another drug after the trial; which, and when, is not given.',
    },
    {
      id: 'C0429',
      what: 'Vertebral fractures in 18 months after teriparatide 40 ug, relative risk 0.55',
      reason: '47 % took another drug after the trial; which, and when, is not given.',
    },
  ],
});
