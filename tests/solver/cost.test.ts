import { describe, expect, it } from 'vitest';
import { follow } from '../../shared/engine/simulate.ts';
import { relativeTolerance } from '../../shared/engine/quality.ts';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import type { Statistics, TimeCourse } from '../../shared/engine/timeCourse.ts';
import { cases } from '../../tools/bench/cases.ts';
import { bmdError } from '../../tools/bench/engine.ts';
import { models } from '../../tools/bench/models.ts';

/**
 * Steps, rejections, right-hand sides and factorisations of ten years at rest, as `npm run bench`
 * prints them. They are the same on every machine. Whoever changes equations or parameters and finds
 * that they cost more writes the new figures here, in a commit that says why.
 */
const costs: Readonly<
  Record<keyof typeof models, Readonly<Record<string, readonly [number, number, number, number]>>>
> = {
  fitted: {
    untreated: [3, 0, 24, 3],
    'denosumab, every 6 months': [363, 28, 3100, 391],
    'teriparatide, 2 years': [26, 0, 208, 26],
  },
  start: {
    untreated: [4, 0, 32, 4],
    'denosumab, every 6 months': [333, 49, 3007, 382],
    'teriparatide, 2 years': [29, 3, 253, 32],
  },
};

/** A refactoring may not cost more than this on top. */
const slack = 1.03;

const built = { fitted: models.fitted(), start: models.start() };

function run(parameters: keyof typeof models, name: string, years: number, tolerance: number) {
  const model = built[parameters];
  const scenario = cases[name]?.(years);
  if (!scenario) throw new Error(`${name} is not a case of the benchmark`);
  return follow(scenario, {
    model,
    integrator: new Integrator(model, { relativeTolerance: tolerance, maxSteps: 1e6 }),
    runInTolerance: 1e-5,
    everyDays: 7,
  });
}

describe.each(['fitted', 'start'] as const)('with the %s parameters', (parameters) => {
  describe.each(Object.keys(cases))('%s', (name) => {
    const course = run(parameters, name, 10, relativeTolerance.final);

    it('costs no more than before', () => {
      const [steps, rejections, rightHandSides, factorisations] =
        costs[parameters][name] ?? ([0, 0, 0, 0] as const);
      const before: Statistics = { steps, rejections, rightHandSides, factorisations };
      for (const counter of ['steps', 'rejections', 'rightHandSides', 'factorisations'] as const)
        expect(course.statistics[counter], counter).toBeLessThanOrEqual(slack * before[counter]);
    });

    it('is right to 0.02 percentage points of BMD', () => {
      const exact: TimeCourse = run(parameters, name, 10, relativeTolerance.reference);
      expect(bmdError(course, exact)).toBeLessThan(0.02);
    });

    it('costs at most twice as much over twenty years', () => {
      const twice = run(parameters, name, 20, relativeTolerance.final).statistics;
      expect(twice.steps).toBeLessThanOrEqual(2 * course.statistics.steps);
    });
  });

  it('costs the same for every dose of denosumab, within 5 %', () => {
    const steps = (years: number): number =>
      run(parameters, 'denosumab, every 6 months', years, relativeTolerance.final).statistics.steps;
    expect(Math.abs(steps(20) / 40 / (steps(10) / 20) - 1)).toBeLessThan(0.05);
  });
});
