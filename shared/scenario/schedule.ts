import { dosesOf, plannedCount } from './course.ts';
import type { DoseChange, Treatment } from './parts.ts';

// Ways to change one course. Each is pure: it returns a new treatment and leaves the old one as it was.

/** Moved as a whole by some days, with all that is late or missed in it. */
export function movedBy(treatment: Treatment, days: number): Treatment {
  const { startDay, endDay } = treatment;
  return {
    ...treatment,
    startDay: startDay + days,
    ...(endDay === undefined ? {} : { endDay: endDay + days }),
  };
}

/** With a number of doses; changes of doses that are then no more are dropped. */
export function withDoses({ endDay: _, ...treatment }: Treatment, count: number): Treatment {
  return fitted({ ...treatment, count });
}

/** Ended so that it lasts to a day, as near as whole intervals come. */
export function endingOn(treatment: Treatment, day: number): Treatment {
  const { startDay, everyDays } = treatment;
  return withDoses(treatment, Math.max(1, Math.round((day - startDay) / everyDays)));
}

/** Begun by whole intervals earlier or later, as near to a day as that comes; its end stays. */
export function startingOn(treatment: Treatment, day: number): Treatment {
  const { startDay, everyDays } = treatment;
  const count = plannedCount(treatment);
  const earliest = -Math.floor(startDay / everyDays + 1e-9);
  const later = Math.round((day - startDay) / everyDays);
  return withoutFirst(treatment, Math.min(count - 1, Math.max(earliest, later)));
}

/** Without its first doses; a negative number puts as many before it. */
export function withoutFirst(treatment: Treatment, doses: number): Treatment {
  const { changes, startDay, everyDays, lastDose } = treatment;
  const count = plannedCount(treatment);
  const { changes: _, ...rest } = withDoses(treatment, count - doses);
  const renumbered = (changes ?? [])
    .map((change) => ({ ...change, number: change.number - doses }))
    .filter(({ number }) => number >= 1);
  return fitted({
    ...rest,
    startDay: startDay + doses * everyDays,
    // What is cut off the front of a taper, it begins lower.
    ...(lastDose === undefined || doses <= 0 ? {} : { dose: amountAt(treatment, doses, count) }),
    ...(renumbered.length === 0 ? {} : { changes: renumbered }),
  });
}

/** The number of doses whose turn comes before a day. */
export function dosesBefore(treatment: Treatment, day: number): number {
  const { startDay, everyDays } = treatment;
  const before = Math.ceil((day - startDay) / everyDays - 1e-6);
  return Math.max(0, Math.min(plannedCount(treatment), before));
}

/**
 * Cut in two: the second part begins with a given dose.
 *
 * @param doses how many the first part keeps; at least 1, and fewer than there are
 */
export function cutAfter(treatment: Treatment, doses: number): readonly [Treatment, Treatment] {
  const count = plannedCount(treatment);
  const first = withDoses(treatment, doses);
  const tapers = treatment.lastDose !== undefined;
  return [
    tapers ? { ...first, lastDose: amountAt(treatment, doses - 1, count) } : first,
    withoutFirst(treatment, doses),
  ];
}

/** The amounts falling or rising evenly to a last one; even throughout where that is the first. */
export function taperedTo(treatment: Treatment, lastDose: number): Treatment {
  const { lastDose: _, ...even } = treatment;
  return lastDose === treatment.dose ? even : { ...even, lastDose };
}

/** What becomes of one dose; undefined takes a change back. */
export interface DoseEdit {
  readonly lateDays?: number | undefined;
  readonly dose?: number | undefined;
}

/** With one dose late, missed or of another amount; what is not named stays. */
export function withDose(treatment: Treatment, number: number, edit: DoseEdit): Treatment {
  const { changes = [], ...rest } = treatment;
  const { lateDays, dose } = { ...changes.find((change) => change.number === number), ...edit };
  const changed: DoseChange = {
    number,
    ...(lateDays === undefined || lateDays === 0 ? {} : { lateDays }),
    ...(dose === undefined ? {} : { dose }),
  };
  const others = changes.filter((change) => change.number !== number);
  const next =
    changed.lateDays === undefined && changed.dose === undefined
      ? others
      : [...others, changed].sort((a, b) => a.number - b.number);
  return next.length === 0 ? rest : { ...rest, changes: next };
}

/** Without changes of doses that the course does not have, or that would come out of order. */
export function fitted(treatment: Treatment): Treatment {
  const { changes, ...rest } = treatment;
  if (changes === undefined) return treatment;
  const count = plannedCount(treatment);
  let kept = changes.filter(({ number }) => number <= count);
  const doses = dosesOf({ ...rest, changes: kept });
  const late = new Set(
    doses.flatMap(({ number, day }, index) => {
      const next = doses[index + 1];
      return next && next.day <= day + 1e-9 ? [number, next.number] : [];
    }),
  );
  kept = kept.flatMap((change) => {
    if (!late.has(change.number)) return [change];
    const { lateDays: _, ...inTime } = change;
    return inTime.dose === undefined ? [] : [inTime];
  });
  return kept.length === 0 ? rest : { ...rest, changes: kept };
}

function amountAt({ dose, lastDose = dose }: Treatment, index: number, count: number): number {
  return count > 1 ? dose + ((lastDose - dose) * index) / (count - 1) : dose;
}
