import { assert, at } from '../assert.ts';
import type { CompiledModel } from './equations/compile.ts';
import type { Event } from './event.ts';
import type { SpanIntegrator } from './solver/integrate.ts';
import type { Outcome } from './solver/outcome.ts';
import type { Statistics } from './timeCourse.ts';

/** A stretch of simulated life: a start, what happens, and when to look. */
export interface RunRequest {
  readonly model: CompiledModel;
  readonly parameters: Float64Array;
  /** Drives that hold throughout unless an event says otherwise, for example the age on day 0. */
  readonly background: ReadonlyMap<string, number>;
  readonly fromDay: number;
  readonly toDay: number;
  /** Shape [states]; the state before the events of the first day; left as it was. */
  readonly start: Float64Array;
  /** Ascending by day, none before `fromDay`. */
  readonly events: readonly Event[];
  /** Shape [n]; ascending; a row on an event day after the first shows the state just before it. */
  readonly sampleDays: Float64Array;
  /** Indices of the states that `record` looks at, and of which alone it is told; all without it. */
  readonly watched?: Int32Array;
  readonly record: (row: number, day: number, y: Float64Array, constants: Float64Array) => void;
  readonly integrator: SpanIntegrator;
}

/** Where a run came to. */
export interface RunEnd {
  readonly outcome: Outcome;
  /** Shape [states]. */
  readonly y: Float64Array;
  /** How many of the rows were recorded. */
  readonly rows: number;
  readonly statistics: Statistics;
}

/** Two events nearer than this, days, are one to the solver: a tenth of a millisecond. */
const instant = 1e-9;

/** Runs the model through its events. */
export function run(request: RunRequest): RunEnd {
  const { model, events, sampleDays, watched, toDay, integrator } = request;
  const y = request.start.slice();
  const constants = new Float64Array(model.constantSize);
  const firstSteps = new Map<string, number>();
  const record = (row: number, state: Float64Array): void => {
    request.record(row, at(sampleDays, row), state, constants);
  };
  const stops = events.filter(({ day }) => day <= toDay);
  let rows = 0;
  let outcome: Outcome = 'completed';
  for (let index = -1; index < stops.length && outcome === 'completed'; index++) {
    const event = stops[index];
    const from = event?.day ?? request.fromDay;
    const to = stops[index + 1]?.day ?? toDay;
    for (const { state, amount } of event?.additions ?? []) {
      const place = stateAt(model, state);
      y[place] = at(y, place) + amount;
    }
    if (!event && to <= from) continue;
    model.prepare(request.parameters, drivesOf(request, event), constants);
    if (from === request.fromDay && sampleDays[0] === from && rows === 0) record(rows++, y);
    if (to - from < instant) {
      for (; rows < sampleDays.length && at(sampleDays, rows) <= to; rows++) record(rows, y);
      continue;
    }
    const kind = event?.kind ?? 'start';
    const end = integrator.run({
      from,
      to,
      y,
      constants,
      samples: sampleDays,
      firstSample: rows,
      ...(watched && { watched }),
      record,
      firstStep: firstSteps.get(kind) ?? 0,
    });
    if (end.firstStep > 0) firstSteps.set(kind, end.firstStep);
    rows = end.nextSample;
    outcome = end.outcome;
  }
  const { steps, rejections, rightHandSides, factorisations } = integrator;
  return { outcome, y, rows, statistics: { steps, rejections, rightHandSides, factorisations } };
}

function drivesOf(request: RunRequest, event: Event | undefined): Float64Array {
  const { model, background } = request;
  const values = model.neutral.slice();
  const put = (value: number, symbol: string): void => {
    const index = model.driveIndex.get(symbol);
    assert(index !== undefined, `${symbol} is not a drive of the model`);
    values[index] = value;
  };
  background.forEach(put);
  event?.drives.forEach(put);
  return values;
}

function stateAt(model: CompiledModel, symbol: string): number {
  const index = model.stateIndex.get(symbol);
  assert(
    index !== undefined && at(model.scales, index) > 0,
    `${symbol} is not a state of the model`,
  );
  return index;
}
