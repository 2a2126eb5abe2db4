import { daysPerYear } from '../../scenario/calendar.ts';
import type { Person } from '../../scenario/parts.ts';
import { limits } from './closeness.ts';

/** Years about the last period in which bone is lost fast, so that people must be at the same point of it. */
const fastYears = 8;

/** How far two people may be apart about the last period, years; our choice. */
const periodYears = 3;

/** A person on the day on which what is studied begins. */
export interface PersonThen {
  readonly sex: Person['sex'];
  readonly ageYears: number;
  /** Years since the last period, negative before it; null where there is none. */
  readonly sinceMenopause: number | null;
}

/** A person of a scenario some days after its day 0. */
export function personOn({ sex, ageYears, menopauseAgeYears }: Person, day: number): PersonThen {
  const then = ageYears + day / daysPerYear;
  return {
    sex,
    ageYears: then,
    sinceMenopause: menopauseAgeYears === null ? null : then - menopauseAgeYears,
  };
}

/**
 * How far a person is from the people of an arm, 0 the same and 1 at the limit of age; null where
 * they are not alike: another sex, another age, or before menopause where they are past it.
 *
 * @param treated whether a drug or a change is studied, and not the loss of the years itself
 */
export function personApart(own: PersonThen, arm: PersonThen, treated: boolean): number | null {
  const ages = Math.abs(own.ageYears - arm.ageYears) / limits.age;
  if (own.sex !== arm.sex || ages > 1) return null;
  const [ours, theirs] = [own.sinceMenopause, arm.sinceMenopause].map(
    (years) => years ?? -Infinity,
  );
  if (ours === undefined || theirs === undefined) return null;
  if (ours >= 0 !== theirs >= 0) return null;
  const fast = Math.min(Math.abs(ours), Math.abs(theirs)) < fastYears;
  return !treated && fast && Math.abs(ours - theirs) > periodYears ? null : ages;
}
