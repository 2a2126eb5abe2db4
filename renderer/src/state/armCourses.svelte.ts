import type { Quality } from '../../../shared/engine/quality.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** What the engine made of an arm. */
export interface Answered {
  readonly scenario: Scenario;
  readonly quality: Quality;
  /** Null where the engine had no answer. */
  readonly course: TimeCourse | null;
}

/**
 * The courses of all arms, kept while their scenarios stay, so that an edit of one arm runs no other.
 * Empty where nothing is compared.
 */
export class ArmCourses {
  #answers = $state.raw<readonly (Answered | null)[]>([]);

  /** The newest course of an arm; that of an older scenario of the same arm until there is a newer one. */
  at(place: number): TimeCourse | null {
    return this.#answers[place]?.course ?? null;
  }

  /** The course of just this scenario, exactly run; null where there is none. */
  exact(scenario: Scenario): TimeCourse | null {
    const found = this.#answers.find(
      (one) => one?.scenario === scenario && one.quality === 'final',
    );
    return found?.course ?? null;
  }

  /** Follows the arms to their new places. */
  follow(scenarios: readonly Scenario[]): void {
    if (scenarios.length < 2) {
      if (this.#answers.length > 0) this.#answers = [];
      return;
    }
    const before = this.#answers;
    const same = before.length === scenarios.length;
    if (same && scenarios.every((scenario, place) => before[place]?.scenario === scenario)) return;
    const after = scenarios.map(
      (scenario, place) =>
        before.find((one) => one?.scenario === scenario) ?? (same ? (before[place] ?? null) : null),
    );
    if (!same || after.some((one, place) => one !== before[place])) this.#answers = after;
  }

  /** Keeps an answer for every arm that has this scenario, unless a better one is there. */
  put(answered: Answered, scenarios: readonly Scenario[]): void {
    this.follow(scenarios);
    this.#answers = this.#answers.map((one, place) => {
      if (scenarios[place] !== answered.scenario) return one;
      const better = one?.scenario === answered.scenario && one.quality === 'final';
      return better ? one : answered;
    });
  }

  /**
   * The next scenario to run, other than the one under the ring; null where all are answered.
   *
   * @param quality while a gesture is on, a rough run of a scenario will do
   */
  wanting(scenarios: readonly Scenario[], ringed: Scenario, quality: Quality): Scenario | null {
    if (scenarios.length < 2) return null;
    const answered = (scenario: Scenario): boolean =>
      this.#answers.some(
        (one) =>
          one?.scenario === scenario && (one.quality === 'final' || quality === 'interactive'),
      );
    return scenarios.find((scenario) => scenario !== ringed && !answered(scenario)) ?? null;
  }
}
