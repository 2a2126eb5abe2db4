import { unpack } from '../../../shared/engine/packedCourse.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { causesOf, withOnly, type Cause } from '../../../shared/explain/why/causes.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** The course of a scenario without what was lifted off. */
export interface Without {
  readonly scenario: Scenario;
  readonly lifted: readonly Cause[];
  readonly course: TimeCourse;
}

/** Which weights are off the scales, and what would be without them. Nothing of it is in the document. */
export class Lifting {
  /** Ids of the causes that are off. */
  ids = $state.raw<readonly string[]>([]);
  /** The newest course without them; null where nothing is off. */
  without = $state.raw<Without | null>(null);

  readonly #invoke: Invoke;
  #asked: readonly [Scenario, readonly string[]] | null = null;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Lifts a weight off, or puts it back. */
  toggle(id: string): void {
    this.ids = this.ids.includes(id) ? this.ids.filter((one) => one !== id) : [...this.ids, id];
  }

  /** Puts everything back. */
  clear(): void {
    this.ids = [];
  }

  /** Runs a scenario without what is off; what it no longer holds is off no more. */
  async follow(scenario: Scenario): Promise<void> {
    const { ids } = this;
    const causes = causesOf(scenario);
    const lifted = causes.filter(({ id }) => ids.includes(id));
    if (lifted.length === 0) {
      this.#asked = null;
      this.without = null;
      if (ids.length > 0) this.clear();
      return;
    }
    const asked = (this.#asked = [scenario, ids] as const);
    const rest = withOnly(scenario, causes, (cause) => !lifted.includes(cause));
    const answer = await this.#invoke('simulate.aside', { scenario: rest, quality: 'final' });
    if (this.#asked !== asked || !answer.ok) return;
    this.without = { scenario, lifted, course: unpack(answer.value) };
  }

  /** What there is without the lifted causes, where it belongs to a scenario as it is now. */
  of(scenario: Scenario): Without | null {
    return this.without?.scenario === scenario ? this.without : null;
  }
}

/** Follows a scenario whenever no gesture is on. */
export function followAtRest(
  follower: { readonly follow: (scenario: Scenario) => Promise<void> },
  read: () => Scenario | null,
): void {
  $effect(() => {
    const scenario = read();
    if (scenario !== null) void follower.follow(scenario);
  });
}
