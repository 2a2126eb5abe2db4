import { courseEnd, doseDays } from '../../scenario/course.ts';
import type { Treatment } from '../../scenario/parts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trials } from '../trials/index.ts';
import { supplementsIn } from './supplements.ts';

/** How two courses of different drugs stand to one another: at the same time, or one after the other. */
export type Manner = 'together' | 'in turn';

/** Courses follow one another where no more than this lies between them, days; our choice. */
const longestGap = 365.25;

/**
 * How two courses stand to one another; null where years lie between them.
 *
 * @param first the one that starts no later than the other
 */
export function mannerOf(first: Treatment, second: Treatment): Manner | null {
  const end = courseEnd(first);
  // The last dose of the first may still act: together they are given where another one follows.
  const last = doseDays(first, Infinity).at(-1) ?? first.startDay;
  const same = Math.abs(second.startDay - first.startDay) < 1;
  if (same || last > second.startDay + 1) return 'together';
  return second.startDay - end <= longestGap ? 'in turn' : null;
}

/** Two courses of a scenario that no trial of the registry gave so. */
export interface Unstudied {
  /** Places among the treatments, in the order in which they start. */
  readonly first: number;
  readonly second: number;
  readonly manner: Manner;
  /** Whether they were given one after the other, though not together. */
  readonly inTurn: boolean;
}

/** The pairs of courses whose drugs no arm of the registry gives in that manner, at whatever dose. */
export function unstudiedPairs({ treatments }: Scenario): readonly Unstudied[] {
  return pairsOf(treatments).flatMap(({ first, second, manner }) => {
    const [a, b] = [treatments[first], treatments[second]];
    // Drugs that were given together are no unknown sequence.
    if (!a || !b || [manner, 'together' as const].some((as) => known().has(keyOf(a, b, as))))
      return [];
    const inTurn = known().has(keyOf(a, b, 'in turn'));
    return [{ first, second, manner, inTurn }];
  });
}

function pairsOf(
  treatments: readonly Treatment[],
): { first: number; second: number; manner: Manner }[] {
  const order = [...treatments.keys()].sort(
    (a, b) => (treatments[a]?.startDay ?? 0) - (treatments[b]?.startDay ?? 0),
  );
  return order.flatMap((first, place) =>
    order.slice(place + 1).flatMap((second) => {
      const [a, b] = [treatments[first], treatments[second]];
      if (!a || !b || a.drug === b.drug || a.dose === 0 || b.dose === 0) return [];
      const manner = mannerOf(a, b);
      const parted = treatments.some(
        (third) => third.startDay > a.startDay + 1 && courseEnd(third) <= b.startDay + 1,
      );
      return manner === null || (manner === 'in turn' && parted) ? [] : [{ first, second, manner }];
    }),
  );
}

/** Two drugs together are a pair in either order; in turn they are not. */
function keyOf({ drug: a }: Given, { drug: b }: Given, manner: Manner): string {
  return manner === 'in turn' ? `${a} then ${b}` : [a, b].sort().join(' with ');
}

type Given = Pick<Treatment, 'drug'>;

let found: ReadonlySet<string> | null = null;

/** Every pair of drugs that occurs in an arm of some trial, and how. */
function known(): ReadonlySet<string> {
  found ??= new Set(
    Object.values(trials).flatMap(({ arms }) =>
      Object.values<{ readonly scenario: Scenario }>(arms).flatMap(({ scenario }) => [
        ...inCourses(scenario),
        ...withSupplements(scenario),
      ]),
    ),
  );
  return found;
}

function inCourses({ treatments }: Scenario): string[] {
  return pairsOf(treatments).flatMap(({ first, second, manner }) => {
    const [a, b] = [treatments[first], treatments[second]];
    return a && b ? [keyOf(a, b, manner)] : [];
  });
}

/** Supplements that everybody in an arm was given, with its drugs and with one another. */
function withSupplements(scenario: Scenario): string[] {
  const own: readonly Given[] = supplementsIn(scenario).map((drug) => ({ drug }));
  return own.flatMap((supplement) =>
    [...own, ...scenario.treatments].map((other) => keyOf(supplement, other, 'together')),
  );
}
