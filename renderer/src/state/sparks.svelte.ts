import { unpack } from '../../../shared/engine/packedCourse.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Points of a sparkline: as many as a thumbnail has pixels to tell apart. */
const points = 40;

/** The column that a thumbnail shows. */
const column = 'bmdLumbarSpineChange';

/**
 * The spine of every scenario that was on screen, as a few points. They are read off courses that were
 * computed anyway; only states of an earlier session are run for their thumbnail, after everything else.
 */
export class Sparks {
  readonly #invoke: Invoke;
  readonly #sparks = new WeakMap<Scenario, Float32Array>();
  #count = $state(0);
  #missing: readonly Scenario[] = [];
  #drawing = false;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Shape [40]; percent change of lumbar spine density over the months shown; null where it was never run. */
  of(scenario: Scenario): Float32Array | null {
    // Read, so that a strip on screen hears of new ones.
    return this.#count >= 0 ? (this.#sparks.get(scenario) ?? null) : null;
  }

  /** Takes the thumbnail of a course. */
  take(scenario: Scenario, { columns }: TimeCourse): void {
    const values = columns[column];
    if (!values || values.length === 0 || this.#sparks.has(scenario)) return;
    const last = values.length - 1;
    this.#sparks.set(
      scenario,
      Float32Array.from(
        { length: points },
        (_, index) => values[Math.round((index * last) / (points - 1))] ?? 0,
      ),
    );
    this.#count += 1;
  }

  /** Runs what has no thumbnail yet, one scenario at a time; an empty list ends it after the one under way. */
  async draw(scenarios: readonly Scenario[]): Promise<void> {
    this.#missing = scenarios.filter((scenario) => !this.#sparks.has(scenario));
    if (this.#drawing) return;
    this.#drawing = true;
    for (let next = this.#missing[0]; next; next = this.#missing[0]) {
      this.#missing = this.#missing.slice(1);
      const answer = await this.#invoke('simulate.aside', {
        scenario: next,
        quality: 'interactive',
      });
      if (answer.ok) this.take(next, unpack(answer.value));
      // A weight that is lifted comes before thumbnails; this one has its turn after the others.
      else if (answer.failure.kind === 'superseded') this.#missing = [...this.#missing, next];
    }
    this.#drawing = false;
  }
}
