import { at } from '../assert.ts';
import { modelName } from '../bone/model.ts';
import type { ArrowId } from '../mechanism/arrows/index.ts';
import type { Output } from '../model/output.ts';
import { endOfRange } from '../model/ratioRange.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { assemble, type Plan } from './assemble.ts';
import { cutModel } from './cuts.ts';
import type { CompiledModel } from './equations/compile.ts';
import type { Event } from './event.ts';
import type { Sight } from './equations/sight.ts';
import { outputs, placesOf } from './outputs.ts';
import { ownBmdNeeds, scaleToOwnBmd } from './ownBmd.ts';
import { startOf, type Start } from './person.ts';
import { relativeTolerance, type Quality } from './quality.ts';
import { run } from './run.ts';
import { Integrator, type SpanIntegrator } from './solver/integrate.ts';
import type { TimeCourse } from './timeCourse.ts';

/** How to look at a run. */
export interface SimulateOptions {
  /** Days between rows; without it as many rows as a wide plot can show. */
  readonly everyDays?: number;
  /** Asked now and then; true ends the run early with the outcome `cancelled`. */
  readonly cancelled?: () => boolean;
  /** Ids of the outputs to compute; all of them without it. */
  readonly columns?: readonly string[];
  /** Arrows of the mechanism that are to be as if they did not exist. */
  readonly cuts?: readonly ArrowId[];
  /** Shape [parameters]; without it the fitted values. */
  readonly parameters?: Float64Array;
}

/** Rows where nobody says how many: a point for every other pixel of a wide plot. */
const plotRows = 416;

/** Attempts at a step after which a run gives up: far above the 4,000 of twenty treated years. */
const maxSteps = 200_000;

/** The run-in is shared by drafts and finals, so that day 0 does not move when a drag ends. */
export const runInTolerance = 1e-5;

/**
 * What a scenario leads to.
 *
 * @param scenario a valid document
 * @param quality  how exactly; shared/engine/quality.ts has the tolerances
 */
export function simulate(
  scenario: Scenario,
  quality: Quality,
  options: SimulateOptions = {},
): TimeCourse {
  const { model, parameters } = cutModel(options.cuts ?? []);
  const tolerance = relativeTolerance[quality];
  return follow(scenario, {
    model,
    parameters: options.parameters ?? parameters,
    integrator: new Integrator(model, {
      relativeTolerance: tolerance,
      maxSteps,
      ...(options.cancelled && { cancelled: options.cancelled }),
    }),
    runInTolerance: Math.min(tolerance, runInTolerance),
    ...(options.everyDays && { everyDays: options.everyDays }),
    ...(options.columns && { columns: options.columns }),
  });
}

/** With what to follow a scenario; `simulate` chooses for everyone but benchmarks. */
export interface Means {
  readonly model: CompiledModel;
  /** Shape [parameters]; without them those of the model. */
  readonly parameters?: Float64Array;
  readonly integrator: SpanIntegrator;
  readonly runInTolerance: number;
  readonly everyDays?: number;
  /** Ids of the outputs to compute; all of them without it. */
  readonly columns?: readonly string[];
}

/** What a scenario leads to, by given means. */
export function follow(scenario: Scenario, means: Means): TimeCourse {
  const { model, parameters = model.parameters } = means;
  const places = placesOf(means.columns && ownBmdNeeds(scenario.person, means.columns));
  const sight = model.sightOf(places);
  const { states, tabulate } = sight;
  const start = startOf(scenario.person, model, means.runInTolerance, parameters);
  const plan = assemble(scenario, model, parameters);
  const days = sampleDays(scenario.horizonDays, means.everyDays);
  const values = new Float64Array(days.length * places.length);
  const now = new Float64Array(2);
  const end = run({
    model,
    parameters,
    background: start.background,
    fromDay: 0,
    toDay: scenario.horizonDays,
    start: start.y,
    events: mergeEvents(plan, start),
    sampleDays: days,
    watched: states,
    record: (index, day, y, constants) => {
      now[0] = day;
      tabulate(now, y, constants, values, index, days.length);
    },
    integrator: means.integrator,
  });
  const reference = observeStart(model, start, parameters, sight);
  const columns = Object.fromEntries(
    places.map((place, index) => {
      const output = at(outputs, place);
      const column = values.subarray(index * days.length, index * days.length + end.rows);
      express(column, output, reference[index] ?? NaN);
      return [output.id, column];
    }),
  );
  scaleToOwnBmd(columns, scenario.person, model);
  return {
    days: days.subarray(0, end.rows),
    columns,
    doses: plan.courses,
    outcome: end.outcome,
    statistics: end.statistics,
    model: modelName,
  };
}

/** Shape [n]; day 0, every `everyDays`, and the horizon. */
function sampleDays(
  horizonDays: number,
  everyDays = Math.max(1, horizonDays / plotRows),
): Float64Array {
  const whole = Math.floor(horizonDays / everyDays + 1e-9);
  const isWhole = horizonDays - whole * everyDays <= 1e-6;
  const days = new Float64Array(isWhole ? whole + 1 : whole + 2);
  for (let index = 0; index < days.length - 1; index++) days[index] = index * everyDays;
  days[days.length - 1] = horizonDays;
  return days;
}

/** The plan with the menopause that falls into it. */
export function mergeEvents({ events }: Plan, { later }: Start): readonly Event[] {
  if (later.length === 0) return events;
  const days = [...new Set([...events, ...later].map(({ day }) => day))].sort((a, b) => a - b);
  return days.map((day) => {
    const planned = events.find((event) => event.day === day);
    const current = events.findLast((event) => event.day <= day);
    const aged = later.findLast((event) => event.day <= day);
    return {
      day,
      kind: planned?.kind ?? 'age',
      additions: planned?.additions ?? [],
      drives: new Map([...(aged?.drives ?? []), ...(current?.drives ?? [])]),
    };
  });
}

/** What is seen of the person just before anything begins, in the order of the sight. */
export function observeStart(
  model: CompiledModel,
  start: Start,
  parameters: Float64Array,
  { observe, size }: Sight,
): Float64Array {
  const drives = model.neutral.slice();
  for (const [symbol, value] of start.background)
    drives[model.driveIndex.get(symbol) ?? -1] = value;
  const constants = new Float64Array(model.constantSize);
  model.prepare(parameters, drives, constants);
  const seen = new Float64Array(size);
  observe(0, start.y, constants, seen);
  return seen;
}

/** Turns a column into percent of, or change from, its value before day 0, or an end of a ratio’s range. */
export function express(column: Float64Array, { form, end }: Output, start: number): void {
  if (form === 'absolute') return;
  const factor = form === 'ratio to day 0' ? 1 : 100;
  const offset = form === 'change from day 0' ? 100 : 0;
  for (let row = 0; row < column.length; row++)
    column[row] = (factor * (column[row] ?? NaN)) / start - offset;
  if (!end) return;
  for (let row = 0; row < column.length; row++) column[row] = endOfRange(column[row] ?? NaN, end);
}
