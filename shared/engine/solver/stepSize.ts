/** Safety factor, and the bounds on how much a step may shrink or grow (Hairer & Wanner II, IV.7). */
const safety = 0.9;
const leastFactor = 0.2;
const mostFactor = 6;

/** Chooses the next step from the error of this one and, once accepted, of the one before. */
export class StepSize {
  readonly #exponent: number;
  #previousError = 0;
  #previousStep = 0;

  constructor(errorOrder: number) {
    this.#exponent = 1 / (errorOrder + 1);
  }

  /** Forgets the past, as after an event. */
  restart(): void {
    this.#previousStep = 0;
  }

  /** The next step after an accepted one: Gustafsson's predictive controller. */
  afterAcceptance(h: number, error: number): number {
    let factor = this.#elementary(error);
    if (this.#previousStep > 0) {
      const predicted =
        (safety * h * Math.pow(this.#previousError / (error * error), this.#exponent)) /
        this.#previousStep;
      factor = Math.min(factor, predicted);
    }
    this.#previousStep = h;
    this.#previousError = Math.max(1e-2, error);
    return h * clamp(factor);
  }

  /** The step to try instead of a rejected one. */
  afterRejection(h: number, error: number): number {
    return (
      h * (Number.isFinite(error) ? clamp(Math.min(0.9, this.#elementary(error))) : leastFactor)
    );
  }

  #elementary(error: number): number {
    return safety * Math.pow(Math.max(error, 1e-10), -this.#exponent);
  }
}

function clamp(factor: number): number {
  return Math.max(leastFactor, Math.min(mostFactor, factor));
}
