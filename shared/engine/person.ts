import { bounds, type Person } from '../scenario/parts.ts';
import { daysPerYear } from '../scenario/calendar.ts';
import type { CompiledModel } from './equations/compile.ts';
import type { Event } from './event.ts';
import { run } from './run.ts';
import { Integrator } from './solver/integrate.ts';
import type { Outcome } from './solver/outcome.ts';

/** A person on the morning of day 0, before anything is begun. */
export interface Start {
  /** Shape [states]. */
  readonly y: Float64Array;
  /** What holds from birth to the horizon. */
  readonly background: ReadonlyMap<string, number>;
  /** Menopause, where it falls after day 0. */
  readonly later: readonly Event[];
  /** Whether the years before day 0 could be followed to their end. */
  readonly outcome: Outcome;
}

/** Age at which every simulated person is healthy and in balance. */
const healthyAgeYears = bounds.ageYears.min;

/** Symbols of the ages at which a rate of ageing sets in: the solver stops there. */
const kinks = ['agePeak', 'ageOb'];

/** Parameter vector → people already brought to day 0 with it, newest last. */
let known = new WeakMap<Float64Array, Map<string, Start>>();
const mostKnown = 64;

/**
 * Brings a healthy young woman, untreated, to the age and menopause of a person; remembers the last 64.
 *
 * @param parameters known again by identity: not to be changed once it was used
 */
export function startOf(
  person: Person,
  model: CompiledModel,
  relativeTolerance: number,
  parameters = model.parameters,
): Start {
  const people = known.get(parameters) ?? new Map<string, Start>();
  known.set(parameters, people);
  const key = JSON.stringify([person, relativeTolerance]);
  const hit = people.get(key);
  if (hit) return hit;
  const start = runIn(person, model, parameters, relativeTolerance);
  if (people.size >= mostKnown) people.delete(people.keys().next().value ?? '');
  people.set(key, start);
  return start;
}

/** Forgets everybody, so that a benchmark can time the run-in itself. */
export function forgetStarts(): void {
  known = new WeakMap();
}

/** The same with nothing remembered. */
export function runIn(
  person: Person,
  model: CompiledModel,
  parameters: Float64Array,
  relativeTolerance: number,
): Start {
  const background = new Map([
    ['AGE0', person.ageYears],
    ['MALE', person.sex === 'male' ? 1 : 0],
  ]);
  if (person.menopauseAgeYears !== null) background.set('MENO', person.menopauseAgeYears);
  // Each drug whose level follows body weight has a drive for it.
  if (person.weightKg !== undefined)
    for (const [symbol, { unit }] of model.equations.drives)
      if (unit === 'kg') background.set(symbol, person.weightKg);
  const dayOf = (ageYears: number): number => (ageYears - person.ageYears) * daysPerYear;
  const events = [
    ...kinks.flatMap((symbol): Event[] => {
      const index = model.parameterIndex.get(symbol);
      return index === undefined ? [] : [change(dayOf(parameters[index] ?? 0))];
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
  model.prepare(parameters, model.neutral, constants);
  model.start(constants, healthy);
  const { y, outcome } = run({
    model,
    parameters,
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
    outcome,
  };
}

function change(day: number): Event {
  return { day, kind: 'age', additions: [], drives: new Map() };
}
