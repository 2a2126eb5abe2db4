import { at } from '../../assert.ts';
import type { OdeSystem } from './odeSystem.ts';
import type { RosenbrockTableau } from './rodas5p.ts';

/** One system and one method with the memory they need: steps, error estimates and dense output. */
export class RosenbrockStepper {
  readonly #system: OdeSystem;
  readonly #tableau: RosenbrockTableau;
  readonly #stages: number;
  readonly #k: readonly Float64Array[];
  readonly #j: Float64Array;
  readonly #lu: Float64Array;
  readonly #dy: Float64Array;
  readonly #ft: Float64Array;
  readonly #stage: Float64Array;
  readonly #dense: readonly Float64Array[];
  #denseReady = false;
  /** Shape [size]; where the last step led; valid until the next. */
  readonly next: Float64Array;
  rightHandSides = 0;
  factorisations = 0;

  constructor(system: OdeSystem, tableau: RosenbrockTableau) {
    const vector = (): Float64Array => new Float64Array(system.size);
    this.#system = system;
    this.#tableau = tableau;
    this.#stages = tableau.c.length;
    this.#k = tableau.c.map(vector);
    this.#j = new Float64Array(system.jacobianSize);
    this.#lu = new Float64Array(system.factorSize);
    this.#dy = vector();
    this.#ft = vector();
    this.#stage = vector();
    this.#dense = tableau.dense.map(vector);
    this.next = vector();
  }

  /** Right-hand side and derivatives at the start of a step; once for all its attempts. */
  linearise(t: number, y: Float64Array, constants: Float64Array): void {
    this.#system.linearise(t, y, constants, this.#dy, this.#j, this.#ft);
    this.rightHandSides++;
  }

  /** Slope at the last linearisation; shape [size]. */
  get slope(): Float64Array {
    return this.#dy;
  }

  /**
   * Tries a step of length h from (t, y), the point of the last linearisation, into `next`.
   *
   * @returns the error over the tolerance, root mean square over the states; NaN where not finite
   */
  attempt(t: number, h: number, y: Float64Array, constants: Float64Array, rtol: number): number {
    const { a, C, c, d, gamma } = this.#tableau;
    const { size, scales } = this.#system;
    const [stage, ft, next] = [this.#stage, this.#ft, this.next];
    this.#system.factorise(this.#j, 1 / (h * gamma), this.#lu);
    this.factorisations++;
    this.#denseReady = false;
    for (let i = 0; i < this.#stages; i++) {
      const k = at(this.#k, i);
      if (i === 0) k.set(this.#dy);
      else {
        this.#combine(stage, y, at(a, i), i);
        this.#system.derivatives(t + at(c, i) * h, stage, constants, k);
        this.rightHandSides++;
      }
      this.#accumulate(k, at(C, i), i, 1 / h);
      const hd = h * at(d, i);
      if (hd !== 0) for (let s = 0; s < size; s++) k[s]! += hd * ft[s]!;
      this.#system.solve(this.#lu, k);
    }
    // Stiffly accurate: the last stage point plus the last increment is the step itself.
    const last = at(this.#k, this.#stages - 1);
    let sum = 0;
    for (let s = 0; s < size; s++) {
      const to = stage[s]! + last[s]!;
      next[s] = to;
      const tolerance = rtol * (scales[s]! + Math.max(Math.abs(y[s]!), Math.abs(to)));
      const ratio = last[s]! / tolerance;
      sum += ratio * ratio;
    }
    return Math.sqrt(sum / size);
  }

  /**
   * Dense output inside the step just tried.
   *
   * @param theta share of the step, in [0, 1]
   * @param y     shape [size]; the start of the step
   * @param out   shape [size]; written
   */
  interpolate(theta: number, y: Float64Array, out: Float64Array): void {
    if (!this.#denseReady) {
      for (const [row, target] of this.#dense.entries()) {
        target.fill(0);
        this.#accumulate(target, at(this.#tableau.dense, row), this.#stages, 1);
      }
      this.#denseReady = true;
    }
    const { size } = this.#system;
    const [first, second, third] = [at(this.#dense, 0), at(this.#dense, 1), at(this.#dense, 2)];
    const rest = 1 - theta;
    for (let s = 0; s < size; s++)
      out[s] =
        rest * y[s]! +
        theta * (this.next[s]! + rest * (first[s]! + theta * (second[s]! + theta * third[s]!)));
  }

  /** target = y + Σ weights·k over the first `stages`. */
  #combine(
    target: Float64Array,
    y: Float64Array,
    weights: readonly number[],
    stages: number,
  ): void {
    target.set(y);
    this.#accumulate(target, weights, stages, 1);
  }

  /** target += factor · Σ weights·k over the first `stages`. */
  #accumulate(
    target: Float64Array,
    weights: readonly number[],
    stages: number,
    factor: number,
  ): void {
    const { size } = this.#system;
    for (let i = 0; i < stages; i++) {
      const weight = factor * at(weights, i);
      const k = at(this.#k, i);
      for (let s = 0; s < size; s++) target[s]! += weight * k[s]!;
    }
  }
}
