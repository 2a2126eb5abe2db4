import { at } from '../../assert.ts';
import type { OdeSystem } from './odeSystem.ts';
import type { Outcome } from './outcome.ts';
import { rodas5p } from './rodas5p.ts';
import { RosenbrockStepper } from './rosenbrock.ts';
import { StepSize } from './stepSize.ts';

/** How an integrator works; knows neither doses nor bone. */
export interface IntegratorOptions {
  readonly relativeTolerance: number;
  /** After so many attempts, rejected ones included, the run ends with `step-limit`. */
  readonly maxSteps: number;
  /** Asked every few steps; true ends the run with `cancelled`. */
  readonly cancelled?: () => boolean;
}

/** From where to where, and what to hand out on the way. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Shape [size]; the state at `from`; becomes the state at `to`, or where the run ended. */
  readonly y: Float64Array;
  /** What is constant over the span. */
  readonly constants: Float64Array;
  /** Shape [n]; ascending times at which `record` is called. */
  readonly samples: Float64Array;
  /** Index of the first sample not yet recorded. */
  readonly firstSample: number;
  readonly record: (sample: number, t: number, y: Float64Array) => void;
  /** First step to try, days; 0 to choose one. */
  readonly firstStep: number;
}

/** How a span ended. */
export interface SpanEnd {
  readonly outcome: Outcome;
  /** Index of the first sample not recorded. */
  readonly nextSample: number;
  /** The first step that was accepted, to remember for the next event of the kind. */
  readonly firstStep: number;
}

/** Anything that can follow a system through one span, and counts what that costs. */
export interface SpanIntegrator {
  readonly run: (span: Span) => SpanEnd;
  readonly steps: number;
  readonly rejections: number;
  readonly rightHandSides: number;
  readonly factorisations: number;
}

/** Steps below this share of the time cannot be told from no step. */
const leastRelativeStep = 1e-14;

/** Integrates a stiff system from event to event, exactly onto each. */
export class Integrator implements SpanIntegrator {
  readonly #system: OdeSystem;
  readonly #options: IntegratorOptions;
  readonly #stepper: RosenbrockStepper;
  readonly #stepSize = new StepSize(rodas5p.errorOrder);
  readonly #sample: Float64Array;
  steps = 0;
  rejections = 0;

  constructor(system: OdeSystem, options: IntegratorOptions) {
    this.#system = system;
    this.#options = options;
    this.#stepper = new RosenbrockStepper(system, rodas5p);
    this.#sample = new Float64Array(system.size);
  }

  get rightHandSides(): number {
    return this.#stepper.rightHandSides;
  }

  get factorisations(): number {
    return this.#stepper.factorisations;
  }

  /** Runs one span; samples in (from, to] are recorded, the one at `to` from the step's own end. */
  run(span: Span): SpanEnd {
    const { to, y, constants } = span;
    let t = span.from;
    let next = span.firstSample;
    let firstAccepted = 0;
    let h = 0;
    this.#stepSize.restart();
    const end = (outcome: Outcome): SpanEnd => ({
      outcome,
      nextSample: next,
      firstStep: firstAccepted,
    });
    while (t < to) {
      this.#stepper.linearise(t, y, constants);
      if (h === 0) h = span.firstStep > 0 ? span.firstStep : this.#firstStep(y, to - t);
      for (;;) {
        if (this.steps + this.rejections >= this.#options.maxSteps) return end('step-limit');
        if (this.steps % 16 === 0 && this.#options.cancelled?.()) return end('cancelled');
        const landing = t + 1.001 * h >= to;
        const step = landing ? to - t : h;
        const error = this.#stepper.attempt(t, step, y, constants, this.#options.relativeTolerance);
        if (error <= 1) {
          this.steps++;
          if (firstAccepted === 0) firstAccepted = step;
          const arrived = landing ? to : t + step;
          next = this.#recordUntil(arrived, t, step, next, span);
          y.set(this.#stepper.next);
          t = arrived;
          h = this.#stepSize.afterAcceptance(step, error);
          break;
        }
        this.rejections++;
        h = this.#stepSize.afterRejection(step, error);
        if (h < leastRelativeStep * Math.max(1, Math.abs(t)))
          return end(Number.isFinite(error) ? 'step-too-small' : 'not-finite');
      }
    }
    return end('completed');
  }

  /** Records every sample up to the end of the step just accepted. */
  #recordUntil(arrived: number, from: number, step: number, first: number, span: Span): number {
    const { samples, record, y } = span;
    let next = first;
    while (next < samples.length && at(samples, next) <= arrived) {
      const t = at(samples, next);
      if (t === arrived) record(next, t, this.#stepper.next);
      else {
        this.#stepper.interpolate((t - from) / step, y, this.#sample);
        record(next, t, this.#sample);
      }
      next++;
    }
    return next;
  }

  /** A first step over which the slope moves no state by more than a hundredth of its scale (Hairer I, II.4). */
  #firstStep(y: Float64Array, longest: number): number {
    const { slope } = this.#stepper;
    let fastest = 0;
    for (let s = 0; s < this.#system.size; s++) {
      const size = at(this.#system.scales, s) + Math.abs(at(y, s));
      fastest = Math.max(fastest, Math.abs(at(slope, s)) / size);
    }
    return Math.min(longest, fastest > 0 ? 0.01 / fastest : 1);
  }
}
