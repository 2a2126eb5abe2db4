import type { DoseChange, Treatment } from './parts.ts';

type Plan = Pick<Treatment, 'startDay' | 'everyDays' | 'count' | 'endDay' | 'changes'>;

type DosedPlan = Plan & Pick<Treatment, 'dose' | 'lastDose'>;

/** One dose of a course as it is really given. */
export interface Dose {
  /** The first is 1. */
  readonly number: number;
  /** The day on which its turn comes. */
  readonly dueDay: number;
  /** The day on which it is given, or would be were it not missed. */
  readonly day: number;
  /** In the unit of the treatment; 0 where it is missed. */
  readonly amount: number;
}

/** Number of doses planned, missed ones among them, whether or not the horizon comes first. */
export function plannedCount({ startDay, everyDays, count, endDay }: Plan): number {
  return count ?? Math.max(0, Math.ceil(((endDay ?? startDay) - startDay) / everyDays - 1e-9));
}

/** The first day that is no longer under this course: one interval after the last dose, or `endDay`. */
export function courseEnd(plan: Plan): number {
  const { startDay, everyDays, count, endDay, changes } = plan;
  const planned = count === undefined ? (endDay ?? startDay) : startDay + count * everyDays;
  const last = changes?.at(-1);
  const late =
    last?.number === plannedCount(plan) && last.dose !== 0 ? Math.max(0, last.lateDays ?? 0) : 0;
  return planned + late;
}

/** Every planned dose as it is given: late, changed, missed, tapered. */
export function dosesOf(plan: DosedPlan): readonly Dose[] {
  return turns(plan, plannedCount(plan)).map((turn) => doseOn(plan, turn));
}

/** The doses that are really given, in order, up to the horizon. */
export function givenDoses(plan: DosedPlan, horizonDays: number): readonly Dose[] {
  return givenTurns(plan, horizonDays).map((turn) => doseOn(plan, turn));
}

/**
 * The days of the single doses, day 0 of the scenario being 0; missed ones are left out.
 *
 * @returns shape [k]; ascending; every one before `endDay` unless it is late, and at or before `horizonDays`
 */
export function doseDays(plan: Plan, horizonDays: number): Float64Array {
  return Float64Array.from(givenTurns(plan, horizonDays), ({ day }) => day);
}

/** A planned dose before its amount is known. */
interface Turn extends Omit<Dose, 'amount'> {
  readonly change: DoseChange | undefined;
}

function turns(plan: Plan, count: number): readonly Turn[] {
  const { startDay, everyDays, changes = [] } = plan;
  const changed = new Map(changes.map((change) => [change.number, change]));
  return Array.from({ length: count }, (_, index) => {
    const change = changed.get(index + 1);
    const dueDay = startDay + index * everyDays;
    return { number: index + 1, dueDay, day: dueDay + (change?.lateDays ?? 0), change };
  });
}

function givenTurns(plan: Plan, horizonDays: number): readonly Turn[] {
  const { startDay, everyDays } = plan;
  const planned = plannedCount(plan);
  const due = Math.floor((horizonDays - startDay) / everyDays + 1e-9) + 1;
  // A dose that is early may be due after the horizon.
  const within = plan.changes === undefined ? Math.max(0, Math.min(planned, due)) : planned;
  return turns(plan, within).filter(
    ({ day, change }) => change?.dose !== 0 && day <= horizonDays + 1e-9 * everyDays,
  );
}

function doseOn(plan: DosedPlan, { number, dueDay, day, change }: Turn): Dose {
  const { dose, lastDose = dose } = plan;
  const planned = plannedCount(plan);
  const share = planned > 1 ? (number - 1) / (planned - 1) : 0;
  return { number, dueDay, day, amount: change?.dose ?? dose + (lastDose - dose) * share };
}

/** Whether two courses of one drug would be given at the same time. */
export function coursesOverlap(
  one: Plan & { readonly drug: string },
  other: Plan & { readonly drug: string },
): boolean {
  return (
    one.drug === other.drug &&
    one.startDay < courseEnd(other) - 1e-6 &&
    other.startDay < courseEnd(one) - 1e-6
  );
}
