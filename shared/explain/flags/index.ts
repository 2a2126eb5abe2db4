import { simulate } from '../../engine/simulate.ts';
import type { TimeCourse } from '../../engine/timeCourse.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { anabolicBlunted } from './anabolicBlunted.ts';
import { beyondEvidence } from './beyondEvidence.ts';
import { ctxAboveStart } from './ctxAboveStart.ts';
import { fasterThanUntreated } from './fasterThanUntreated.ts';
import type { Flag, FlagRule } from './flag.ts';
import { gainLost } from './gainLost.ts';

/** Every rule, in the order of the list where two flags fall on one day. */
export const flagRules = {
  ctxAboveStart,
  fasterThanUntreated,
  gainLost,
  anabolicBlunted,
  beyondEvidence,
} as const satisfies Readonly<Record<string, FlagRule>>;

/**
 * The flags on the curves of a scenario, in the order of their days.
 *
 * @param run runs the scenario itself, and what the rules compare it with; each is run once
 */
export function flagsOf(
  scenario: Scenario,
  run: (scenario: Scenario) => TimeCourse,
): readonly Flag[] {
  const known = new Map<string, TimeCourse>();
  const once = (wanted: Scenario): TimeCourse => {
    const key = JSON.stringify(wanted);
    const course = known.get(key) ?? run(wanted);
    known.set(key, course);
    return course;
  };
  const sight = { scenario, course: once(scenario), run: once };
  return Object.values<FlagRule>(flagRules)
    .flatMap(({ id, title, reference, find }) =>
      find(sight).map((found) => ({ ...found, rule: id, title, reference })),
    )
    .sort((a, b) => a.day - b.day);
}

/** A run that was told to end. */
class Cancelled extends Error {}

/**
 * The flags of a scenario by the engine itself; null where it was told to stop.
 *
 * @param cancelled asked within runs
 */
export function flagsUnless(cancelled: () => boolean, scenario: Scenario): readonly Flag[] | null {
  try {
    return flagsOf(scenario, (wanted) => {
      const course = simulate(wanted, 'final', { cancelled });
      if (course.outcome === 'cancelled') throw new Cancelled();
      return course;
    });
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}
