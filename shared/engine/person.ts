import { bounds, type Person } from '../scenario/parts.ts';
import { daysPerYear } from '../scenario/calendar.ts';
import type { CompiledModel } from './equations/compile.ts';
import type { Event } from './event.ts';
import { run } from './run.ts';
import { Integrator } from './solver/integrate.ts';

/** A person on the morning of day 0, before anything is begun. */
export interface Start {
  /** Shape [states]. */
  readonly y: Float64Array;
  /** What holds from birth to the horizon. */
  readonly background: ReadonlyMap<string, number>;
  /** Menopause, where it falls after day 0. */
  readonly later: readonly Event[];
}

/** Age at which every simulated person is healthy and in balance. */
const healthyAgeYears = bounds.ageYears.min;

/** Symbols of the ages at which a rate of ageing sets in: the solver stops there. */
const kinks = ['agePeak', 'ageOb'];

/** People already brought to day 0, newest last. */
const known = new Map<string, Start>();
const mostKnown = 64;

/** Brings a healthy young woman, untreated, to the age and menopause of a person; remembers the last 64. */
export function startOf(person: Person, model: CompiledModel, relativeTolerance: number): Start {
  const key = JSON.stringify([person, relativeTolerance]);
  const hit = known.get(key);
  if (hit) return hit;
  const start = runIn(person, model, relativeTolerance);
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
  known.set(key, start);
  return start;
}

/** Forgets everybody, so that a benchmark can time the run-in itself. */
export function forgetStarts(): void {
  known.clear();
}

function runIn(person: Person, model: CompiledModel, relativeTolerance: number): Start {
  const background = new Map([['AGE0', person.ageYears]]);
  if (person.menopauseAgeYears !== null) background.set('MENO', person.menopauseAgeYears);
  const dayOf = (ageYears: number): number => (ageYears - person.ageYears) * daysPerYear;
  const events = [
    ...kinks.flatMap((symbol): Event[] => {
      const index = model.parameterIndex.get(symbol);
      return index === undefined ? [] : [change(dayOf(model.parameters[index] ?? 0))];
    }),
    ...(person.menopauseAgeYears === null ? [] : [change(dayOf(person.menopauseAgeYears))]),
  ].sort((a, b) => a.day - b.day);
  const surgeryDay =
    person.surgical && person.menopauseAgeYears !== null
      ? dayOf(person.menopauseAgeYears)
      : Infinity;
  const operated = events.map((event) =>
    event.day >= surgeryDay ? { ...event, drives: new Map([['OVX', 1]]) } : event,
  );
  const fromDay = dayOf(healthyAgeYears);
  const constants = new Float64Array(model.constantSize);
  const healthy = new Float64Array(model.size);
  model.prepare(model.parameters, model.neutral, constants);
  model.start(constants, healthy);
  const { y } = run({
    model,
    parameters: model.parameters,
    background,
    fromDay,
    toDay: 0,
    start: healthy,
    events: operated.filter(({ day }) => day >= fromDay && day < 0),
    sampleDays: new Float64Array(),
    record: () => undefined,
    integrator: new Integrator(model, { relativeTolerance, maxSteps: 100_000 }),
  });
  return {
    y,
    background: surgeryDay < 0 ? new Map([...background, ['OVX', 1]]) : background,
    later: operated.filter(({ day }) => day >= 0),
  };
}

function change(day: number): Event {
  return { day, kind: 'age', additions: [], drives: new Map() };
}
