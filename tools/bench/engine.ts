import { boneModel } from '../../shared/engine/boneModel.ts';
import { forgetStarts, startOf } from '../../shared/engine/person.ts';
import { relativeTolerance } from '../../shared/engine/quality.ts';
import { follow } from '../../shared/engine/simulate.ts';
import { Integrator, type SpanIntegrator } from '../../shared/engine/solver/integrate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { cases } from './cases.ts';
import { naive } from './naive.ts';
import { OdexIntegrator } from './packages.ts';
import { interleave, type Timing } from './timing.ts';

/** One line of the table: a way to solve, on one case. */
export interface EngineRow extends Timing {
  readonly scenario: string;
  readonly contender: string;
  /** Greatest error of any BMD column against the 1e-10 reference, percentage points. */
  readonly bmdError: number;
  readonly course: TimeCourse;
}

const model = boneModel();
const slow = naive(model);
const maxSteps = 1e6;

const contenders: Readonly<Record<string, (scenario: Scenario) => TimeCourse>> = {
  'ours, while dragging (1e-3)': (scenario) => solve(scenario, ours(relativeTolerance.interactive)),
  'ours, at rest (1e-4)': (scenario) => solve(scenario, ours(relativeTolerance.final)),
  'naive reference (1e-4)': (scenario) =>
    follow(scenario, {
      model: slow,
      integrator: new Integrator(slow, { relativeTolerance: relativeTolerance.final, maxSteps }),
      runInTolerance: 1e-5,
      everyDays: 7,
    }),
  'npm odex (1e-4)': (scenario) =>
    solve(scenario, new OdexIntegrator(model, relativeTolerance.final)),
};

/** Times every contender on every case, interleaved in one process. */
export function benchEngine(rounds: number): EngineRow[] {
  return Object.entries(cases).flatMap(([name, scenario]) => {
    const reference = solve(scenario, ours(relativeTolerance.reference));
    const timings = interleave(
      Object.fromEntries(
        Object.entries(contenders).map(([contender, run]) => [contender, () => run(scenario)]),
      ),
      rounds,
    );
    return Object.entries(contenders).map(([contender, run]) => {
      const course = run(scenario);
      const timing = timings[contender] ?? { median: NaN, least: NaN };
      return {
        scenario: name,
        contender,
        course,
        bmdError: bmdError(course, reference),
        ...timing,
      };
    });
  });
}

/** What moving a Person slider costs on top: thirty-five years of run-in, not remembered. */
export function benchRunIn(rounds: number): Timing {
  const person = blankScenario.person;
  const timings = interleave(
    {
      'run-in': () => {
        forgetStarts();
        startOf(person, model, 1e-5);
      },
    },
    rounds,
  );
  return timings['run-in'] ?? { median: NaN, least: NaN };
}

function ours(tolerance: number): SpanIntegrator {
  return new Integrator(model, { relativeTolerance: tolerance, maxSteps });
}

function solve(scenario: Scenario, integrator: SpanIntegrator): TimeCourse {
  return follow(scenario, { model, integrator, runInTolerance: 1e-5, everyDays: 7 });
}

function bmdError(course: TimeCourse, reference: TimeCourse): number {
  let worst = 0;
  for (const [id, column] of Object.entries(course.columns))
    if (/^bmd.*Change$/.test(id))
      for (const [row, value] of column.entries())
        worst = Math.max(worst, Math.abs(value - (reference.columns[id]?.[row] ?? NaN)));
  return worst;
}
