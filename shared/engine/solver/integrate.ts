import type { OdeSystem } from './odeSystem.ts';
import type { Outcome } from './outcome.ts';
import { rodas5p } from './rodas5p.ts';
import { RosenbrockStepper } from './rosenbrock.ts';
import { trial } from './stages.ts';
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
  /** Shape [m]; indices of the states that `record` looks at, and that alone are interpolated; all without it. */
  readonly watched?: Int32Array;
  readonly record: (sample: number, y: Float64Array) => void;
  /** First step to try, days; 0 to choose one. */
  readonly firstStep: number;
}

/** How a span ended. */
export interface SpanEnd {
  readonly outcome: Outcome;
  /** Index of the first sample not recorded. */
  readonly nextSample: number;
  /** The step that the first accepted one called for, to remember for the next event of the kind. */
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
  readonly #stepSize: StepSize;
  readonly #sample: Float64Array;
  steps = 0;
  rejections = 0;

  constructor(system: OdeSystem, options: IntegratorOptions) {
    this.#system = system;
    this.#options = options;
    this.#stepper = new RosenbrockStepper(system, rodas5p);
    this.#stepper.trial[trial.tolerance] = options.relativeTolerance;
    this.#stepSize = new StepSize(rodas5p.errorOrder, this.#stepper.trial);
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
    const stepper = this.#stepper;
    const tried = stepper.trial;
    let nextSample = span.firstSample;
    const end = (outcome: Outcome): SpanEnd => {
      return { outcome, nextSample, firstStep: this.#stepSize.first };
    };
    this.#stepSize.restart();
    tried[trial.from] = span.from;
    tried[trial.length] = span.firstStep;
    while (tried[trial.from]! < to) {
      stepper.linearise(y, constants);
      if (tried[trial.length] === 0) this.#chooseFirstStep(y);
      let accepted = false;
      while (!accepted) {
        const outcome = this.#mayTry();
        if (outcome !== 'completed') return end(outcome);
        const landing = tried[trial.from]! + 1.001 * tried[trial.length]! >= to;
        if (landing) tried[trial.length] = to - tried[trial.from]!;
        stepper.attempt(y, constants);
        accepted = tried[trial.error]! <= 1;
        if (accepted) {
          this.steps++;
          tried[trial.to] = landing ? to : tried[trial.from]! + tried[trial.length]!;
          nextSample = this.#recordUntil(nextSample, span);
          this.#stepSize.afterAcceptance();
        } else {
          this.rejections++;
          this.#stepSize.afterRejection();
          if (tried[trial.length]! < leastRelativeStep * Math.max(1, Math.abs(tried[trial.from]!)))
            return end(Number.isFinite(tried[trial.error]) ? 'step-too-small' : 'not-finite');
        }
      }
      y.set(stepper.next);
      tried[trial.from] = tried[trial.to]!;
    }
    return end('completed');
  }

  #mayTry(): Outcome {
    if (this.steps + this.rejections >= this.#options.maxSteps) return 'step-limit';
    return this.steps % 16 === 0 && this.#options.cancelled?.() ? 'cancelled' : 'completed';
  }

  /** Records every sample up to the end of the step just accepted. */
  #recordUntil(first: number, { samples, watched, record, y }: Span): number {
    const tried = this.#stepper.trial;
    let next = first;
    for (; next < samples.length && samples[next]! <= tried[trial.to]!; next++)
      if (samples[next] === tried[trial.to]) record(next, this.#stepper.next);
      else {
        this.#stepper.interpolate(samples, next, y, this.#sample, watched);
        record(next, this.#sample);
      }
    return next;
  }

  /** A first step over which the slope moves no state by more than a hundredth of its scale (Hairer I, II.4). */
  #chooseFirstStep(y: Float64Array): void {
    const { slope, trial: tried } = this.#stepper;
    const { scales } = this.#system;
    let fastest = 0;
    for (let s = 0; s < slope.length; s++)
      fastest = Math.max(fastest, Math.abs(slope[s]!) / (scales[s]! + Math.abs(y[s]!)));
    tried[trial.length] = fastest > 0 ? 0.01 / fastest : 1;
  }
}
