import { trial } from './stages.ts';

/** Safety factor, and the bounds on how much a step may shrink or grow (Hairer & Wanner II, IV.7). */
const safety = 0.9;
const leastFactor = 0.2;
const mostFactor = 6;

/** Least error that counts for the trend: below it, steps are limited by their growth. */
const leastError = 1e-2;

/** Turns the length of a trial into that of the next one. */
export class StepSize {
  readonly #exponent: number;
  readonly #trial: Float64Array;
  /** Shape [2]; length and error of the last accepted step. */
  readonly #previous = new Float64Array(2);
  /** Shape [1]; an array, like the others, because numbers in arrays need no heap. */
  readonly #first = new Float64Array(1);
  #rejected = false;

  /**
   * @param errorOrder order of the error estimate
   * @param tried      shape [5]; see `trial` in stages.ts
   */
  constructor(errorOrder: number, tried: Float64Array) {
    this.#exponent = 1 / (errorOrder + 1);
    this.#trial = tried;
  }

  /** Forgets the past, as after an event. */
  restart(): void {
    this.#previous.fill(0);
    this.#first.fill(0);
    this.#rejected = false;
  }

  /** What the first accepted step since the restart called for, days; 0 before it. */
  get first(): number {
    return this.#first[0]!;
  }

  /**
   * After an accepted step: what its error allows, moved by the trend of the last two (Gustafsson;
   * Hairer & Wanner II, IV.8). A trend downwards is followed whole, because before a rebound every step
   * is harder than the one before, and one upwards half, because after a dose every step is easier.
   * After a rejection no step grows.
   */
  afterAcceptance(): void {
    const tried = this.#trial;
    const previous = this.#previous;
    const length = tried[trial.length]!;
    const error = tried[trial.error]!;
    let factor = this.#allowed(error);
    if (previous[0]! > 0) {
      const trend =
        (length / previous[0]!) * Math.pow(previous[1]! / (error * error), this.#exponent);
      factor = Math.min(safety * trend, Math.sqrt(factor * safety * trend));
    }
    if (this.#rejected) factor = Math.min(safety, factor);
    this.#rejected = false;
    previous[0] = length;
    previous[1] = Math.max(leastError, error);
    tried[trial.length] = length * clamp(factor);
    if (this.#first[0] === 0) this.#first[0] = tried[trial.length]!;
  }

  /** After a rejected one. */
  afterRejection(): void {
    const error = this.#trial[trial.error]!;
    const factor = Number.isFinite(error)
      ? clamp(Math.min(safety, this.#allowed(error)))
      : leastFactor;
    this.#trial[trial.length] = factor * this.#trial[trial.length]!;
    this.#rejected = true;
  }

  #allowed(error: number): number {
    return safety * Math.pow(Math.max(error, 1e-10), -this.#exponent);
  }
}

function clamp(factor: number): number {
  return Math.max(leastFactor, Math.min(mostFactor, factor));
}
