import { describe, expect, it } from 'vitest';
import { rodas5p } from '../../shared/engine/solver/rodas5p.ts';
import { RosenbrockStepper } from '../../shared/engine/solver/rosenbrock.ts';
import { systemOf } from '../support/testProblem.ts';

/** Slope of log error against log step, by least squares. */
function slope(points: readonly (readonly [step: number, error: number])[]): number {
  const xs = points.map(([step]) => Math.log(step));
  const ys = points.map(([, error]) => Math.log(error));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const top = xs.reduce((sum, x, index) => sum + (x - mx) * ((ys[index] ?? NaN) - my), 0);
  return top / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

// y' = −2 t y², y(0) = 1 has y = 1/(1 + t²): nonlinear, and it names the time.
const nonlinear = systemOf({ y: [1, '-2*t*y^2'] });
const exact = (t: number): number => 1 / (1 + t * t);

/** Greatest error at the end of fixed steps to t = 2, and inside them at a third of each. */
function errors(steps: number): { end: number; inside: number } {
  const stepper = new RosenbrockStepper(nonlinear.model, rodas5p);
  const y = Float64Array.from(nonlinear.start);
  const between = new Float64Array(1);
  const h = 2 / steps;
  let inside = 0;
  for (let index = 0; index < steps; index++) {
    const t = index * h;
    stepper.trial.set([t, h, 1e-6]);
    stepper.linearise(y, nonlinear.constants);
    stepper.attempt(y, nonlinear.constants);
    stepper.interpolate(Float64Array.of(t + h / 3), 0, y, between);
    inside = Math.max(inside, Math.abs((between[0] ?? NaN) - exact(t + h / 3)));
    y.set(stepper.next);
  }
  return { end: Math.abs((y[0] ?? NaN) - exact(2)), inside };
}

describe('Rodas5P', () => {
  const runs = [16, 24, 32, 48, 64].map((steps) => [2 / steps, errors(steps)] as const);

  it('converges at order 5', () => {
    const order = slope(runs.map(([h, { end }]) => [h, end]));
    expect(Math.abs(order - rodas5p.order)).toBeLessThan(0.2);
  });

  it('interpolates at order 4 or better', () => {
    expect(slope(runs.map(([h, { inside }]) => [h, inside]))).toBeGreaterThan(3.8);
  });
});
