import { assert, at } from '../../shared/assert.ts';
import { assemble } from '../../shared/engine/assemble.ts';
import type { CompiledModel } from '../../shared/engine/equations/compile.ts';
import type { Sight } from '../../shared/engine/equations/sight.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { runIn, type Start } from '../../shared/engine/person.ts';
import { run } from '../../shared/engine/run.ts';
import { mergeEvents, observeStart } from '../../shared/engine/simulate.ts';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import type { EvidenceRow, Trial } from '../../shared/model/evidence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** How exactly arms are followed: an error of about a hundredth of a percent in BMD. */
const relativeTolerance = 1e-4;

/** Attempts at a step after which a vector of parameters counts as failed. */
const maxSteps = 20_000;

/** People who live the same life, followed once for all rows that look at them. */
interface Life {
  readonly scenario: Scenario;
  /** Ascending, all after day 0; the last is the horizon. */
  readonly days: readonly number[];
}

/** Where one arm of a row is read: 100·(x(day)/x(fromDay) − 1). */
interface Reading {
  readonly life: number;
  /** Place of the output among the columns of the reader. */
  readonly column: number;
  readonly fromDay: number;
  readonly day: number;
}

/** What to follow and where to look, for a list of rows. */
export interface Reader {
  readonly rows: readonly EvidenceRow[];
  readonly lives: readonly Life[];
  /** Outputs that any row reads, by their places; no other is computed. */
  readonly columns: readonly number[];
  readonly readings: readonly (readonly [Reading, ...Reading[]])[];
}

/** Rows whose end point the model has; the others cannot be fitted. */
export function isModelled({ endPoint }: EvidenceRow): boolean {
  return columnOf(endPoint) >= 0;
}

/** Plans one run per distinct arm, with all days that the rows of any trial read there. */
export function readerOf(trials: readonly Trial<Scenario>[]): Reader {
  const lives = new Map<string, { scenario: Scenario; days: Set<number>; index: number }>();
  const rows: EvidenceRow[] = [];
  const columns: number[] = [];
  const readings: [Reading, ...Reading[]][] = [];
  for (const { id, arms, rows: own } of trials)
    for (const row of own.filter(isModelled)) {
      const { fromDay, day } = row;
      const output = columnOf(row.endPoint);
      if (!columns.includes(output)) columns.push(output);
      const column = columns.indexOf(output);
      const reading = (name: string): Reading => {
        const arm = arms[name];
        assert(arm, `${id} has no arm ${name}`);
        const key = JSON.stringify({ ...arm.scenario, horizonDays: 0 });
        const life = lives.get(key) ?? {
          scenario: arm.scenario,
          days: new Set<number>(),
          index: lives.size,
        };
        lives.set(key, life);
        for (const seen of [fromDay, day]) if (seen > 0) life.days.add(seen);
        return { life: life.index, column, fromDay, day };
      };
      rows.push(row);
      readings.push([
        reading(row.arm),
        ...(row.against === undefined ? [] : [reading(row.against)]),
      ]);
    }
  return {
    rows,
    columns,
    readings,
    lives: [...lives.values()].map(({ scenario, days }) => {
      const ascending = [...days].sort((a, b) => a - b);
      return { scenario: { ...scenario, horizonDays: ascending.at(-1) ?? 0 }, days: ascending };
    }),
  };
}

/**
 * What the model says to every row: the percent change of its arm, less that of `against`.
 *
 * @param parameters shape [parameters], in the order of `model.parameters`
 * @returns shape [rows]; NaN where an arm could not be followed to the day
 */
export function predict(
  reader: Reader,
  model: CompiledModel,
  parameters: Float64Array,
): Float64Array {
  const starts = new Map<string, Start>();
  const sight = model.sightOf(reader.columns);
  const seen = reader.lives.map((life) => {
    const { person } = life.scenario;
    const key = JSON.stringify(person);
    const start = starts.get(key) ?? runIn(person, model, parameters, relativeTolerance);
    starts.set(key, start);
    return live(life, start, { model, sight, parameters });
  });
  return Float64Array.from(reader.readings, ([own, other]) => {
    const change = (reading: Reading): number => changeOf(reading, at(seen, reading.life));
    return change(own) - (other ? change(other) : 0);
  });
}

/** What is observed of one life: day → shape [columns]; day 0 is just before its events. */
function live(
  { scenario, days }: Life,
  start: Start,
  {
    model,
    sight,
    parameters,
  }: { readonly model: CompiledModel; readonly sight: Sight; readonly parameters: Float64Array },
): ReadonlyMap<number, Float64Array> {
  const seen = new Map<number, Float64Array>();
  if (start.outcome !== 'completed') return seen;
  seen.set(0, observeStart(model, start, parameters, sight));
  if (days.length === 0) return seen;
  run({
    model,
    parameters,
    background: start.background,
    fromDay: 0,
    toDay: scenario.horizonDays,
    start: start.y,
    events: mergeEvents(assemble(scenario, model, parameters), start),
    sampleDays: Float64Array.from(days),
    watched: sight.states,
    record: (_, day, y, constants) => {
      const row = new Float64Array(sight.size);
      sight.observe(day, y, constants, row);
      seen.set(day, row);
    },
    integrator: new Integrator(model, { relativeTolerance, maxSteps }),
  });
  return seen;
}

function changeOf(
  { column, fromDay, day }: Reading,
  seen: ReadonlyMap<number, Float64Array>,
): number {
  const value = (on: number): number => seen.get(on)?.[column] ?? NaN;
  const change = 100 * (value(day) / value(fromDay) - 1);
  return Number.isFinite(change) ? change : NaN;
}

function columnOf(endPoint: EvidenceRow['endPoint']): number {
  return outputs.findIndex(({ id }) => id === endPoint);
}
