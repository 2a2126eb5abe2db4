import { denosumab } from '../../drugs/denosumab.ts';
import { daysPerYear } from '../../scenario/calendar.ts';
import { number, when } from '../read.ts';
import { valueOn } from '../valueOn.ts';
import type { FlagRule } from './flag.ts';
import { stretchesOf, withoutDrug } from './stretches.ts';

/** Loss is counted over half a year, as densitometry can tell no shorter one. */
const span = daysPerYear / 2;

/** Percentage points in half a year that are more than a wobble of the curve. Our choice. */
const clearly = 1;

const spine = 'bmdLumbarSpineChange';

/** After a drug is stopped, the spine loses faster than in the same person who never had it. */
export const fasterThanUntreated: FlagRule = {
  id: 'fasterThanUntreated',
  title: 'Losing faster than untreated',
  reference: denosumab.references.bone2011,
  find: ({ scenario, course, run }) =>
    stretchesOf(scenario).flatMap(({ drug, name, lastDoseDay, clearUntil }) => {
      if (lastDoseDay + span > clearUntil) return [];
      const never = run(withoutDrug(scenario, drug));
      const lossFrom = (of: typeof course, day: number): number =>
        (valueOn(of, spine, day) ?? NaN) - (valueOn(of, spine, day + span) ?? NaN);
      const losses = [...course.days]
        .filter((day) => day >= lastDoseDay && day + span <= clearUntil)
        .map((day) => ({ day, own: lossFrom(course, day), other: lossFrom(never, day) }))
        .filter(({ own, other }) => own - Math.max(0, other) >= clearly);
      if (losses.length === 0) return [];
      const { day, own, other } = losses.reduce((most, one) => (one.own > most.own ? one : most));
      return [
        {
          day: day + span / 2,
          plot: 'bmd' as const,
          reason: `From ${when(day)} the lumbar spine loses ${number(own, 1)} percentage points in half a year; had there been no ${name}, it would ${other >= 0 ? `lose ${number(other, 1)}` : `gain ${number(-other, 1)}`}.`,
        },
      ];
    }),
};
