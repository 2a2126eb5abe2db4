import { describe, expect, it } from 'vitest';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import { systemOf } from '../support/testProblem.ts';

function solve(
  problem: ReturnType<typeof systemOf>,
  to: number,
  options: { relativeTolerance: number; maxSteps?: number; cancelled?: () => boolean },
) {
  const y = Float64Array.from(problem.start);
  const integrator = new Integrator(problem.model, { maxSteps: 100_000, ...options });
  const end = integrator.run({
    from: 0,
    to,
    y,
    constants: problem.constants,
    samples: new Float64Array(),
    firstSample: 0,
    record: () => undefined,
    firstStep: 0,
  });
  return { ...end, y, steps: integrator.steps };
}

// Reference values: Hairer & Wanner, Solving Ordinary Differential Equations II, IV.10 (test set, Bari).
const robertson = systemOf({
  a: [1, '-0.04*a + 10000*b*c'],
  b: [0, '0.04*a - 10000*b*c - 30000000*b^2'],
  c: [0, '30000000*b^2'],
});
const vanDerPol = systemOf({ x: [2, 'v'], v: [0, '((1 - x^2)*v - x)*1000000'] });

describe('stiff problems with published solutions', () => {
  it('Robertson at t = 40', () => {
    const { y, outcome } = solve(robertson, 40, { relativeTolerance: 1e-9 });
    expect(outcome).toBe('completed');
    expect(y[0]).toBeCloseTo(0.7158270688, 7);
    expect(y[1]).toBeCloseTo(0.9185534764e-5, 10);
    expect(y[2]).toBeCloseTo(0.2841637457, 7);
  });

  it('van der Pol with ε = 1e-6 at t = 2', () => {
    const { y, steps } = solve(vanDerPol, 2, { relativeTolerance: 1e-8 });
    expect(y[0]).toBeCloseTo(1.706167732170469, 5);
    expect(steps).toBeLessThan(5_000);
  });
});

describe('an integration that cannot end well says so', () => {
  it('with the step limit', () => {
    expect(solve(vanDerPol, 2, { relativeTolerance: 1e-8, maxSteps: 10 }).outcome).toBe(
      'step-limit',
    );
  });

  it('with cancellation', () => {
    const end = solve(vanDerPol, 2, { relativeTolerance: 1e-8, cancelled: () => true });
    expect(end.outcome).toBe('cancelled');
  });

  it('where the solution runs to infinity', () => {
    const explosive = systemOf({ y: [1, 'y^2'] });
    const { outcome } = solve(explosive, 2, { relativeTolerance: 1e-6 });
    expect(['step-too-small', 'not-finite']).toContain(outcome);
  });
});
