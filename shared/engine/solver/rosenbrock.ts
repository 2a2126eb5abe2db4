import type { OdeSystem } from './odeSystem.ts';
import type { RosenbrockTableau } from './rodas5p.ts';
import { stagesOf, trial, type Stages, type Workspace } from './stages.ts';

/**
 * One system and one method with the memory they need: steps, error estimates and dense output.
 * Nothing here allocates after construction; numbers come and go in `trial` (docs/adr/0009-solver.md).
 */
export class RosenbrockStepper {
  readonly #stages: Stages;
  readonly #workspace: Workspace;
  readonly #slopesPerAttempt: number;
  #denseReady = false;
  readonly #every: Int32Array;
  /** Shape [5]; the step to try, and what came of it: see `trial` in stages.ts. */
  readonly trial = new Float64Array(5);
  /** Shape [size]; where the last step led; valid until the next. */
  readonly next: Float64Array;
  /** Shape [size]; the slope at the last linearisation. */
  readonly slope: Float64Array;
  rightHandSides = 0;
  factorisations = 0;

  constructor(system: OdeSystem, tableau: RosenbrockTableau) {
    const { size } = system;
    const vector = (): Float64Array => new Float64Array(size);
    const k = new Float64Array(tableau.c.length * size);
    this.#every = Int32Array.from({ length: size }, (_, state) => state);
    this.next = vector();
    this.slope = vector();
    this.#slopesPerAttempt = tableau.c.length - 1;
    this.#stages = stagesOf(tableau, size);
    this.#workspace = {
      system,
      k,
      increments: tableau.c.map((_, stage) => k.subarray(stage * size, (stage + 1) * size)),
      stage: vector(),
      share: vector(),
      dy: this.slope,
      ft: vector(),
      j: new Float64Array(system.jacobianSize),
      lu: new Float64Array(system.factorSize),
      next: this.next,
      dense: new Float64Array(tableau.dense.length * size),
      now: new Float64Array(2),
      trial: this.trial,
    };
  }

  /** Right-hand side and derivatives at the start of the step; once for all its attempts. */
  linearise(y: Float64Array, constants: Float64Array): void {
    const { system, now, dy, j, ft } = this.#workspace;
    now[0] = this.trial[trial.from]!;
    system.linearise(now, y, constants, dy, j, ft);
    this.rightHandSides++;
  }

  /** Tries the step from y, the point of the last linearisation, into `next`, and leaves its error. */
  attempt(y: Float64Array, constants: Float64Array): void {
    this.#stages.attempt(this.#workspace, y, constants);
    this.factorisations++;
    this.rightHandSides += this.#slopesPerAttempt;
    this.#denseReady = false;
  }

  /**
   * Dense output inside the step just tried.
   *
   * @param times   shape [n]; the one at `index` is looked at
   * @param y       shape [size]; the start of the step
   * @param out     shape [size]; written at the states that are watched
   * @param watched shape [m]; their indices, the same throughout a step
   */
  interpolate(
    times: Float64Array,
    index: number,
    y: Float64Array,
    out: Float64Array,
    watched: Int32Array = this.#every,
  ): void {
    if (!this.#denseReady) {
      this.#stages.prepareDense(this.#workspace, watched);
      this.#denseReady = true;
    }
    const { next, dense } = this.#workspace;
    const size = next.length;
    const theta = (times[index]! - this.trial[trial.from]!) / this.trial[trial.length]!;
    const rest = 1 - theta;
    for (let place = 0; place < watched.length; place++) {
      const s = watched[place]!;
      const bend =
        dense[place]! + theta * (dense[place + size]! + theta * dense[place + 2 * size]!);
      out[s] = rest * y[s]! + theta * (next[s]! + rest * bend);
    }
  }
}
