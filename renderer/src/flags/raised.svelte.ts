import { untrack } from 'svelte';
import type { Flag } from '../../../shared/explain/flags/flag.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** The flags of the newest scenarios that were at rest. */
export class Raised {
  #found = $state.raw<readonly { readonly scenario: Scenario; readonly flags: readonly Flag[] }[]>(
    [],
  );
  readonly #invoke: Invoke;
  #wanted: readonly Scenario[] = [];
  #asking = false;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Asks for the flags of some scenarios, of each once, in their order. */
  async follow(...scenarios: readonly Scenario[]): Promise<void> {
    this.#wanted = scenarios;
    if (this.#asking) return;
    this.#asking = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) await this.#ask(next);
    } finally {
      this.#asking = false;
    }
  }

  /** The flags of a scenario; none while they are not known. */
  of(scenario: Scenario): readonly Flag[] {
    return this.#found.find((one) => one.scenario === scenario)?.flags ?? [];
  }

  #next(): Scenario | undefined {
    return untrack(() =>
      this.#wanted.find((scenario) => !this.#found.some((one) => one.scenario === scenario)),
    );
  }

  async #ask(scenario: Scenario): Promise<void> {
    const answer = await this.#invoke('flags', { scenario });
    if (!this.#wanted.includes(scenario)) return;
    // What gave way to a curve is asked for again; what the engine cannot answer is not.
    if (!answer.ok && answer.failure.kind === 'superseded') return;
    const found = this.#found.filter((one) => this.#wanted.includes(one.scenario));
    this.#found = [...found, { scenario, flags: answer.ok ? answer.value.flags : [] }];
  }
}
