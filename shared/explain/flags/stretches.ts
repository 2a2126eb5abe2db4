import { at } from '../../assert.ts';
import type { DrugId } from '../../drugs/index.ts';
import { courseEnd, givenDoses } from '../../scenario/course.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { drugName } from '../drugName.ts';
import { withinSentence } from '../given.ts';

/** One drug given without a break, in one course or several. */
export interface Stretch {
  readonly drug: DrugId;
  /** As it stands within a sentence. */
  readonly name: string;
  readonly startDay: number;
  /** First day no longer under it. */
  readonly endDay: number;
  readonly lastDoseDay: number;
  /** Until when what follows it can be laid to its end: another drug, or the horizon. */
  readonly clearUntil: number;
}

/** Courses of one drug this near are one stretch, days. */
const seamless = 31;

/** Every stretch within the horizon, in the order in which they start. */
export function stretchesOf({ treatments, horizonDays }: Scenario): readonly Stretch[] {
  const courses = treatments
    .flatMap((treatment) => {
      const doses = givenDoses(treatment, horizonDays).filter(({ amount }) => amount > 0);
      if (doses.length === 0) return [];
      return [
        {
          drug: treatment.drug,
          startDay: at(doses, 0).day,
          endDay: courseEnd(treatment),
          lastDoseDay: at(doses, doses.length - 1).day,
        },
      ];
    })
    .sort((a, b) => a.startDay - b.startDay);
  const joined: (typeof courses)[number][] = [];
  for (const course of courses) {
    const place = joined.findLastIndex(({ drug }) => drug === course.drug);
    const before = joined[place];
    if (before && course.startDay <= before.endDay + seamless)
      joined[place] = {
        ...before,
        endDay: Math.max(before.endDay, course.endDay),
        lastDoseDay: Math.max(before.lastDoseDay, course.lastDoseDay),
      };
    else joined.push(course);
  }
  return joined.map((one) => ({
    ...one,
    name: withinSentence(drugName(one.drug)),
    clearUntil: Math.min(
      horizonDays,
      ...joined
        .filter(({ startDay }) => startDay > one.startDay + 1)
        .map((next) => later(next, one)),
    ),
  }));
}

/** The start of another stretch where it comes after the last dose of one; a drug begun before that is company. */
function later(
  { startDay }: { readonly startDay: number },
  { lastDoseDay }: { readonly lastDoseDay: number },
): number {
  return startDay > lastDoseDay ? startDay : Infinity;
}

/** The scenario without one drug. */
export function withoutDrug(scenario: Scenario, drug: DrugId): Scenario {
  const { conditions: _, ...rest } = scenario;
  return { ...rest, treatments: rest.treatments.filter((treatment) => treatment.drug !== drug) };
}

/** The scenario with no drug but one, given as it is from a day on. */
export function aloneFrom(scenario: Scenario, drug: DrugId, day: number): Scenario {
  const { conditions: _, ...rest } = scenario;
  const treatments = rest.treatments.filter(
    (treatment) => treatment.drug === drug && courseEnd(treatment) > day,
  );
  return { ...rest, treatments };
}
