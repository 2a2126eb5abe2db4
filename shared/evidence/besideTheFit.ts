import type { Reference } from '../model/provenance.ts';
import { chapuy1992, kaunitz2006, miller2008, sambrook1993 } from '../model/references.ts';
import { daysPerMonth } from '../scenario/calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { course } from './course.ts';
import { given, trialWoman } from './people.ts';

/** A published effect of a drug that no arm of the trials gives: not fitted, only set beside the model. */
export interface BesideTheFit {
  readonly drug: Scenario['treatments'][number]['drug'];
  readonly what: string;
  /** The output of the program beside which it is set; an absolute one, of which percent changes are taken. */
  readonly output: string;
  readonly fromDay: number;
  readonly day: number;
  /** Percent change of the treated, or its difference to the others. */
  readonly value: number;
  /** Plausible spread between studies, percent points. */
  readonly tolerance: number;
  readonly treated: Scenario;
  readonly others?: Scenario;
  /** Why the model is off by more than twice the spread, where it is. */
  readonly off?: string;
  readonly source: Reference;
  readonly locator: string;
  readonly provenance: 'seen' | 'recalled';
}

const weeks = (count: number): number => 7 * count;

// Eleven years after menopause, on calcium.
const early: Scenario = {
  ...trialWoman(58, 24),
  person: { sex: 'female', ageYears: 58, menopauseAgeYears: 47, surgical: false },
};

// Contraception is not given with supplements.
const young: Scenario = { ...trialWoman(30, 79), inputs: [] };
const injected = given(
  young,
  course('medroxyprogesterone', 150, 'mg', { every: weeks(13), from: 0, until: weeks(240) }),
);

const year = 12 * daysPerMonth;
const onPrednisone: Scenario = {
  ...trialWoman(60, 13),
  inputs: [{ id: 'calciumIntake', steps: [{ day: 0, value: 1.2 }] }],
};
const prednisone = course('prednisone', 13.5, 'mg', {
  every: 1,
  from: 0,
  until: 13 * daysPerMonth,
});

const deficient: Scenario = {
  ...trialWoman(82, 43),
  inputs: [
    { id: 'calciumIntake', steps: [{ day: 0, value: 0.5 }] },
    { id: 'vitaminDSupply', steps: [{ day: 0, value: 0.5 }] },
  ],
};
const supplied = given(
  deficient,
  course('calcium', 1200, 'mg', { every: 1, from: 2 * year, until: 43 * daysPerMonth }),
  course('colecalciferol', 800, '[iU]', { every: 1, from: 2 * year, until: 43 * daysPerMonth }),
);
const fromTrialDay = { fromDay: 2 * year, day: 3.5 * year } as const;

export const besideTheFit: readonly BesideTheFit[] = [
  {
    drug: 'bazedoxifene',
    what: 'Spine after 24 months of 20 mg a day, against placebo (raloxifene had 1.5 %)',
    ...{ output: 'bmdLumbarSpine', fromDay: 0, day: 2 * year, value: 1.41, tolerance: 1.2 },
    treated: given(early, course('bazedoxifene', 20, 'mg', { every: 1, from: 0, until: 2 * year })),
    others: early,
    ...{ source: miller2008, locator: 'abstract', provenance: 'seen' },
  },
  {
    drug: 'medroxyprogesterone',
    what: 'Spine of women of 25 to 35 after 240 weeks, against women without hormones',
    ...{ output: 'bmdLumbarSpine', fromDay: 0, day: weeks(240), value: -5.8, tolerance: 2 },
    ...{ treated: injected, others: young },
    ...{ source: kaunitz2006, locator: 'abstract: -5.38 and +0.43 %', provenance: 'seen' },
  },
  {
    drug: 'medroxyprogesterone',
    what: 'Total hip of the same women',
    ...{ output: 'bmdTotalHip', fromDay: 0, day: weeks(240), value: -5.4, tolerance: 1 },
    ...{ treated: injected, others: young },
    ...{ source: kaunitz2006, locator: 'abstract: -5.16 and +0.19 %', provenance: 'seen' },
  },
  {
    drug: 'medroxyprogesterone',
    what: 'Spine 96 weeks after the last of up to 240 weeks, against women without hormones',
    ...{ output: 'bmdLumbarSpine', fromDay: 0, day: weeks(336), value: -1.7, tolerance: 2 },
    ...{ treated: injected, others: young },
    ...{ source: kaunitz2006, locator: 'abstract: -1.19 and +0.47 %', provenance: 'seen' },
  },
  {
    drug: 'calcitriol',
    what: 'Spine after a year of 0.6 µg a day beside a glucocorticoid, against calcium alone',
    ...{ output: 'bmdLumbarSpine', fromDay: 0, day: year, value: 3, tolerance: 1 },
    treated: given(
      onPrednisone,
      prednisone,
      course('calcitriol', 0.6, 'ug', { every: 1, from: 0, until: 13 * daysPerMonth }),
    ),
    others: given(onPrednisone, prednisone),
    ...{ source: sambrook1993, locator: 'abstract: -1.3 and -4.3 %', provenance: 'seen' },
  },
  {
    drug: 'calcium',
    what: 'Upper femur of deficient old women after 18 months of 1.2 g of calcium and 800 IU of vitamin D',
    ...{ output: 'bmdTotalHip', ...fromTrialDay, value: 2.7, tolerance: 0.8 },
    ...{ treated: supplied, source: chapuy1992, locator: 'abstract', provenance: 'seen' },
  },
  {
    drug: 'colecalciferol',
    what: 'PTH of deficient old women after 18 months of 800 IU of vitamin D and 1.2 g of calcium',
    ...{ output: 'pth', ...fromTrialDay, value: -44, tolerance: 15 },
    ...{ treated: supplied, source: chapuy1992, locator: 'abstract', provenance: 'seen' },
  },
];
