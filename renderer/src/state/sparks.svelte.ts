import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Points of a sparkline: as many as a thumbnail has pixels to tell apart. */
const points = 40;

/** The column that a thumbnail shows. */
const column = 'bmdLumbarSpineChange';

/**
 * The spine of every scenario that was run exactly, as a few points. They are read off courses that were
 * computed anyway; nothing is ever run for a thumbnail.
 */
export class Sparks {
  readonly #sparks = new WeakMap<Scenario, Float32Array>();
  #count = $state(0);

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
}
