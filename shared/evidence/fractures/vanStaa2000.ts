import { daysPerMonth } from '../../scenario/calendar.ts';
import { vanStaa2000 as reference } from '../../model/references.ts';
import { course } from '../course.ts';
import { defineFractureStudy } from '../defineFractureStudy.ts';
import { given, trialWoman } from '../people.ts';

const woman = trialWoman(60, 13);

function prednisone(dose: number) {
  return given(
    woman,
    course('prednisone', dose, 'mg', { every: 1, from: 0, until: 13 * daysPerMonth }),
  );
}

export const vanStaa2000 = defineFractureStudy({
  id: 'vanStaa2000',
  name: 'Oral glucocorticoids in general practice',
  reference,
  people: '244235 users of oral glucocorticoids and as many others, most of them women',
  arms: {
    low: { label: 'Below 2.5 mg/d of prednisolone, 1.25 here', scenario: prednisone(1.25) },
    middle: { label: '2.5 to 7.5 mg/d, 5 here', scenario: prednisone(5) },
    high: { label: '7.5 mg/d and more, 15 here', scenario: prednisone(15) },
    none: { label: 'None', scenario: woman },
  },
  rows: [
    {
      id: 'C0773',
      kind: 'vertebral',
      arm: 'low',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 1.55,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'C0774',
      kind: 'hip',
      arm: 'low',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 0.99,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'C0775',
      kind: 'vertebral',
      arm: 'middle',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 2.59,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'C0776',
      kind: 'hip',
      arm: 'middle',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 1.77,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'C0777',
      kind: 'vertebral',
      arm: 'high',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 5.18,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'C0778',
      kind: 'hip',
      arm: 'high',
      against: 'none',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 2.27,
      provenance: 'recalled',
      confidence: 'high',
      note: 'A cohort, no trial: the disease for which the glucocorticoid was given is in the ratio.',
    },
    {
      id: 'vanStaa2000-nonVertebral',
      kind: 'nonVertebral',
      arm: 'high',
      against: 'low',
      fromDay: 0,
      day: 12 * daysPerMonth,
      ratio: 1.44,
      provenance: 'recalled',
      confidence: 'medium',
      note: 'Against users of less than 2.5 mg/d, not against people without: most of the disease itself is left out.',
    },
  ],
  unscored: [],
});
