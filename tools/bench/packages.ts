import { OdexSolver } from './odex.ts';
import { at } from '../../shared/assert.ts';
import type { CompiledModel } from '../../shared/engine/equations/compile.ts';
import type { Span, SpanEnd, SpanIntegrator } from '../../shared/engine/solver/integrate.ts';

/**
 * The best solver package that npm offers for these equations: odex, Gragg–Bulirsch–Stoer
 * extrapolation, explicit, with dense output.
 */
export class OdexIntegrator implements SpanIntegrator {
  readonly #model: CompiledModel;
  readonly #tolerance: number;
  steps = 0;
  rejections = 0;
  rightHandSides = 0;
  readonly factorisations = 0;

  constructor(model: CompiledModel, relativeTolerance: number) {
    this.#model = model;
    this.#tolerance = relativeTolerance;
  }

  run({ from, to, y, constants, samples, firstSample, watched, record, firstStep }: Span): SpanEnd {
    const { size, scales, derivatives } = this.#model;
    const solver = new OdexSolver(size);
    // The package counts both tolerances per component, as ours does.
    solver.relativeTolerance = Array.from(scales, () => this.#tolerance);
    solver.absoluteTolerance = Array.from(scales, (scale) => this.#tolerance * scale);
    solver.denseOutput = true;
    solver.maxSteps = 1e6;
    if (firstStep > 0) solver.initialStepSize = firstStep;
    const now = new Float64Array(2);
    const point = new Float64Array(size);
    const slope = new Float64Array(size);
    let next = firstSample;
    const end = solver.solve(
      (t: number, state: number[]) => {
        now[0] = t;
        point.set(state);
        derivatives(now, point, constants, slope);
        return Array.from(slope);
      },
      from,
      Array.from(y),
      to,
      (_step, _before, t, state, interpolate) => {
        for (; next < samples.length && at(samples, next) <= t; next++) {
          const when = at(samples, next);
          if (when === t) point.set(state);
          else for (const index of watched ?? y.keys()) point[index] = interpolate(index, when);
          record(next, point);
        }
        return undefined;
      },
    );
    this.steps += end.nAccept;
    this.rejections += end.nReject;
    this.rightHandSides += end.nEval;
    y.set(end.y);
    return { outcome: 'completed', nextSample: next, firstStep: 0 };
  }
}
