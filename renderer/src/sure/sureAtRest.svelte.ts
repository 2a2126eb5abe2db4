import type { SureCurves } from '../../../shared/explain/sure/curves.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Session } from '../state/session.svelte.ts';
import { Sureness } from './sureness.svelte.ts';

/** What is on screen of the ringed arm. */
type Shown = Pick<Session, 'scenario' | 'courseScenario' | 'course'>;

/**
 * The plausible curves about what is on screen, at rest and where they are wanted. In a drag they are
 * hidden: those of the last rest would stand beside a curve that they do not belong to. To be made where
 * effects may be.
 */
export class SureAtRest {
  readonly #sureness: Sureness;
  readonly #read: () => Shown | null;

  /** @param read what is on screen; null while something is dragged, or where nobody wants to know */
  constructor(invoke: Invoke, read: () => Shown | null) {
    this.#sureness = new Sureness(invoke);
    this.#read = read;
    $effect(() => {
      this.#sureness.follow(read()?.scenario ?? null);
    });
  }

  /** Whether they are wanted and more is to come: until then the axes wait, to settle once. */
  get pending(): boolean {
    return this.#sureness.busy && this.#read() !== null;
  }

  /** Null where they are not wanted, or not known yet. */
  get curves(): SureCurves | null {
    const { scenario, courseScenario, course } = this.#read() ?? {};
    if (!scenario || !course || courseScenario !== scenario) return null;
    return this.#sureness.of(scenario, course);
  }
}
