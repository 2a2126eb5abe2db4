import { assemble } from '../../shared/engine/assemble.ts';
import type { CompiledModel } from '../../shared/engine/equations/compile.ts';
import { forgetStarts, startOf } from '../../shared/engine/person.ts';
import { relativeTolerance } from '../../shared/engine/quality.ts';
import { run } from '../../shared/engine/run.ts';
import { follow, mergeEvents } from '../../shared/engine/simulate.ts';
import { Integrator, type SpanIntegrator } from '../../shared/engine/solver/integrate.ts';
import type { Statistics, TimeCourse } from '../../shared/engine/timeCourse.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { cases } from './cases.ts';
import { columnSets, type ColumnSet } from './columns.ts';
import { models } from './models.ts';
import { naive } from './naive.ts';
import { OdexIntegrator } from './packages.ts';
import { interleave, type Timing } from './timing.ts';

/** One line of the table: a way to solve, on one case. */
export interface EngineRow {
  readonly scenario: string;
  readonly contender: string;
  /** The whole run with a row a week, by what the rows hold. */
  readonly weekly: Readonly<Record<ColumnSet, Timing>>;
  /** The equations from event to event with no row at all: the solver alone. */
  readonly alone: Timing;
  /** Greatest error of any BMD column against the 1e-10 reference, percentage points. */
  readonly bmdError: number;
  readonly statistics: Statistics;
}

/** What ten years more cost. */
export interface HorizonRow {
  readonly scenario: string;
  readonly ten: Timing;
  readonly twenty: Timing;
  readonly steps: readonly [ten: number, twenty: number];
}

const setNames = ['BMD', 'on screen', 'all'] as const satisfies readonly ColumnSet[];

const years = 10;
const weekly = 7;
const maxSteps = 1e6;
const runInTolerance = 1e-5;
const { interactive, final, reference } = relativeTolerance;

/** A set of equations, and how to follow them. */
interface Contender {
  readonly model: CompiledModel;
  readonly integrator: () => SpanIntegrator;
}

function contendersOn(model: CompiledModel): Readonly<Record<string, Contender>> {
  const slow = naive(model);
  return {
    'ours, while dragging (1e-3)': rodas(model, interactive),
    'ours, at rest (1e-4)': rodas(model, final),
    'naive reference (1e-4)': rodas(slow, final),
    'npm odex (1e-4)': { model, integrator: () => new OdexIntegrator(model, final) },
  };
}

/** Times every contender on every case, interleaved in one process. */
export function benchEngine(parameters: keyof typeof models, rounds: number): EngineRow[] {
  const model = models[parameters]();
  const contenders = contendersOn(model);
  return Object.entries(cases).flatMap(([name, caseOver]) => {
    const scenario = caseOver(years);
    const exact = whole(rodas(model, reference), scenario);
    const timings = interleave(
      Object.fromEntries(
        Object.entries(contenders).flatMap(([solver, contender]) => [
          ...setNames.map((set): [string, () => unknown] => {
            const columns = columnSets[set](scenario);
            return [`${solver}, ${set}`, () => whole(contender, scenario, columns)];
          }),
          [`${solver}, alone`, alone(contender, scenario)],
        ]),
      ),
      rounds,
    );
    return Object.entries(contenders).map(([solver, contender]): EngineRow => {
      const course = whole(contender, scenario);
      const timing = (of: string): Timing => timings[`${solver}, ${of}`] ?? unknown;
      return {
        scenario: name,
        contender: solver,
        weekly: { BMD: timing('BMD'), 'on screen': timing('on screen'), all: timing('all') },
        alone: timing('alone'),
        bmdError: bmdError(course, exact),
        statistics: course.statistics,
      };
    });
  });
}

/** Ten years against twenty, a row a week of what is on screen. */
export function benchHorizon(rounds: number): HorizonRow[] {
  const ours = rodas(models.fitted(), final);
  return Object.entries(cases).map(([scenario, caseOver]) => {
    const [short, long] = [caseOver(years), caseOver(2 * years)];
    const columns = columnSets['on screen'](short);
    const timings = interleave(
      { ten: () => whole(ours, short, columns), twenty: () => whole(ours, long, columns) },
      5 * rounds,
    );
    return {
      scenario,
      ten: timings['ten'] ?? unknown,
      twenty: timings['twenty'] ?? unknown,
      steps: [whole(ours, short).statistics.steps, whole(ours, long).statistics.steps],
    };
  });
}

/** What moving a Person slider costs on top: thirty-five years of run-in, not remembered. */
export function benchRunIn(rounds: number): Timing {
  const model = models.fitted();
  const timings = interleave(
    {
      'run-in': () => {
        forgetStarts();
        startOf(blankScenario.person, model, runInTolerance);
      },
    },
    5 * rounds,
  );
  return timings['run-in'] ?? unknown;
}

const unknown: Timing = { median: NaN, least: NaN };

function rodas(model: CompiledModel, relativeTolerance: number): Contender {
  return { model, integrator: () => new Integrator(model, { relativeTolerance, maxSteps }) };
}

/** All that the program does for a scenario, with a row a week; of every output where none is named. */
function whole(
  { model, integrator }: Contender,
  scenario: Scenario,
  columns?: readonly string[],
): TimeCourse {
  return follow(scenario, {
    model,
    integrator: integrator(),
    runInTolerance,
    everyDays: weekly,
    ...(columns && { columns }),
  });
}

/** From event to event, everything around it made ready before. */
function alone({ model, integrator }: Contender, scenario: Scenario): () => unknown {
  const start = startOf(scenario.person, model, runInTolerance);
  const events = mergeEvents(assemble(scenario, model), start);
  return () =>
    run({
      model,
      parameters: model.parameters,
      background: start.background,
      fromDay: 0,
      toDay: scenario.horizonDays,
      start: start.y,
      events,
      sampleDays: new Float64Array(),
      record: () => undefined,
      integrator: integrator(),
    });
}

/** Greatest difference in any BMD column, percentage points. */
export function bmdError(course: TimeCourse, exact: TimeCourse): number {
  let worst = 0;
  for (const [id, column] of Object.entries(course.columns))
    if (/^bmd.*Change$/.test(id))
      for (const [row, value] of column.entries())
        worst = Math.max(worst, Math.abs(value - (exact.columns[id]?.[row] ?? NaN)));
  return worst;
}
