import { describe, expect, it } from 'vitest';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { startOf } from '../../shared/engine/person.ts';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import { OdexSolver } from '../../tools/bench/odex.ts';

const model = boneModel();

describe('two independent methods', () => {
  it('agree to 1e-8 on a year after a dose of denosumab', () => {
    const person = { sex: 'female', ageYears: 66, menopauseAgeYears: 50, surgical: false } as const;
    const start = startOf(person, model, 1e-10);
    const u = Float64Array.from(model.neutral);
    for (const [symbol, value] of start.background) u[model.driveIndex.get(symbol) ?? -1] = value;
    const constants = new Float64Array(model.constantSize);
    model.prepare(model.parameters, u, constants);
    const y = Float64Array.from(start.y);
    const depot = model.stateIndex.get('denosumab.A') ?? -1;
    y[depot] = 60e6;

    const ours = Float64Array.from(y);
    new Integrator(model, { relativeTolerance: 1e-11, maxSteps: 1e6 }).run({
      from: 0,
      to: 365.25,
      y: ours,
      constants,
      samples: new Float64Array(),
      firstSample: 0,
      record: () => undefined,
      firstStep: 0,
    });

    // Gragg–Bulirsch–Stoer extrapolation of another author, right-hand side only.
    const now = new Float64Array(2);
    const point = new Float64Array(model.size);
    const slope = new Float64Array(model.size);
    const solver = new OdexSolver(model.size);
    solver.absoluteTolerance = 1e-12;
    solver.relativeTolerance = 1e-12;
    solver.maxSteps = 1e6;
    const theirs = solver.solve(
      (t: number, state: number[]) => {
        point.set(state);
        now[0] = t;
        model.derivatives(now, point, constants, slope);
        return [...slope];
      },
      0,
      [...y],
      365.25,
    ).y;
    for (const [symbol, index] of model.stateIndex) {
      const size = Math.abs(theirs[index] ?? NaN) + (model.scales[index] ?? NaN);
      expect(Math.abs((ours[index] ?? NaN) - (theirs[index] ?? NaN)) / size, symbol).toBeLessThan(
        1e-8,
      );
    }
  }, 60_000);
});
