import type { Flag } from '../../../shared/explain/flags/flag.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** The flags of the newest scenario that was at rest. */
export class Raised {
  #found = $state.raw<{ readonly scenario: Scenario; readonly flags: readonly Flag[] } | null>(
    null,
  );
  readonly #invoke: Invoke;
  #asked: Scenario | null = null;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Asks for the flags of a scenario, once. */
  async follow(scenario: Scenario): Promise<void> {
    if (this.#asked === scenario) return;
    this.#asked = scenario;
    const answer = await this.#invoke('flags', { scenario });
    if (answer.ok && this.#asked === scenario)
      this.#found = { scenario, flags: answer.value.flags };
  }

  /** The flags of a scenario; none while they are not known. */
  of(scenario: Scenario): readonly Flag[] {
    return this.#found?.scenario === scenario ? this.#found.flags : [];
  }
}
