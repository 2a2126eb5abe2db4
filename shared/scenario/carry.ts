import { inputs } from '../inputs/index.ts';
import type { Input } from '../model/input.ts';
import { armLetters, armsOf, ringedOf, sameJson, withArms, type Work } from './arms.ts';
import { issuesOf, type Issue } from './issues.ts';
import type { ConditionSetting, Treatment } from './parts.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';

// An edit is made in the ringed arm; what it changed there is then carried over. The person and the months
// shown go to every arm always, inputs, conditions and drugs only where the edit is meant for all.

/** The work after the ringed arm became `after`. */
export function editArms<Kind extends Work>(work: Kind, after: Scenario, all: boolean): Kind {
  if (!work.arms) return { ...work, scenario: after };
  const before = work.scenario;
  const ringed = ringedOf(work);
  const list = armsOf(work).map((arm, place) => ({
    ...arm,
    scenario: place === ringed ? after : carried(before, after, arm.scenario, all),
  }));
  return withArms(work, list, ringed);
}

/** What is wrong with the arms that an edit changed besides the ringed one; each complaint names its arm. */
export function issuesOfOthers(before: Work, after: Work): readonly Issue[] {
  const old = armsOf(before);
  return armsOf(after).flatMap(({ scenario }, place) => {
    if (scenario === after.scenario || scenario === old[place]?.scenario) return [];
    const parsed = scenarioSchema.safeParse(scenario);
    if (parsed.success) return [];
    const where = `in arm ${armLetters[place] ?? ''}: `;
    return issuesOf(parsed.error).map((issue) => ({ ...issue, message: where + issue.message }));
  });
}

/** Another arm after what an edit did to the ringed one: the arm itself where nothing of it changed. */
export function carried(
  before: Scenario,
  after: Scenario,
  other: Scenario,
  all: boolean,
): Scenario {
  const shared = withPerson(before, after, other);
  if (!all) return shared;
  return withTreatments(
    before,
    after,
    withConditions(before, after, withInputs(before, after, shared)),
  );
}

function withPerson(before: Scenario, after: Scenario, other: Scenario): Scenario {
  const { person, horizonDays } = after;
  if (before.person === person && before.horizonDays === horizonDays) return other;
  if (sameJson(other.person, person) && other.horizonDays === horizonDays) return other;
  // As where the sex is changed in one arm: inputs that this person cannot have go.
  const settings = other.inputs.filter(({ id }) => {
    const input: Input = inputs[id];
    return input.sex === undefined || input.sex === person.sex;
  });
  const kept = settings.length === other.inputs.length ? other.inputs : settings;
  return { ...other, person, horizonDays, inputs: kept };
}

function withInputs(before: Scenario, after: Scenario, other: Scenario): Scenario {
  if (before.inputs === after.inputs) return other;
  const order = Object.keys(inputs);
  const changed = changedById(before.inputs, after.inputs);
  const kept = other.inputs.filter(({ id }) => !changed.has(id));
  const put = after.inputs.filter(({ id }) => changed.has(id));
  return {
    ...other,
    inputs: [...kept, ...put].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  };
}

function withConditions(before: Scenario, after: Scenario, other: Scenario): Scenario {
  if (before.conditions === after.conditions) return other;
  const changed = changedById<ConditionSetting>(before.conditions ?? [], after.conditions ?? []);
  const { conditions: own = [], ...rest } = other;
  const noted = [
    ...own.filter(({ id }) => !changed.has(id)),
    ...(after.conditions ?? []).filter(({ id }) => changed.has(id)),
  ];
  return noted.length === 0 ? rest : { ...rest, conditions: noted };
}

/** Ids whose entry came, went or became another. */
function changedById<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
): ReadonlySet<string> {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const ids = new Set([...old.keys(), ...now.keys()]);
  return new Set([...ids].filter((id) => !sameJson(old.get(id), now.get(id))));
}

/** A course that an edit replaced, took out (`after` null) or put in (`before` null). */
interface Turn {
  readonly before: Treatment | null;
  readonly after: Treatment | null;
  /** Which course of its drug it was, from 0. */
  readonly nth: number;
}

function withTreatments(before: Scenario, after: Scenario, other: Scenario): Scenario {
  if (before.treatments === after.treatments) return other;
  const treatments = turnsOf(before.treatments, after.treatments).reduce<readonly Treatment[]>(
    turned,
    other.treatments,
  );
  return { ...other, treatments: [...treatments] };
}

function turnsOf(before: readonly Treatment[], after: readonly Treatment[]): readonly Turn[] {
  const left = [...after];
  const gone = before.filter((old) => {
    const same = left.findIndex((now) => sameJson(now, old));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  const turns = gone.map((old): Turn => {
    const place = left.findIndex(({ drug }) => drug === old.drug);
    const [now = null] = place < 0 ? [] : left.splice(place, 1);
    const nth = before.filter(({ drug }) => drug === old.drug).indexOf(old);
    return { before: old, after: now, nth };
  });
  return [...turns, ...left.map((now): Turn => ({ before: null, after: now, nth: 0 }))];
}

function turned(treatments: readonly Treatment[], turn: Turn): readonly Treatment[] {
  const { before, after, nth } = turn;
  if (before === null)
    // Given to all: an arm that has this course already keeps it once.
    return after === null || treatments.some((one) => sameJson(one, after))
      ? treatments
      : [...treatments, after];
  const own = treatments.filter(({ drug }) => drug === before.drug);
  const its = own.find((one) => sameJson(one, before)) ?? own[nth];
  // An arm that does not give the drug has nothing to change.
  if (!its) return treatments;
  const place = treatments.indexOf(its);
  if (after === null) return treatments.toSpliced(place, 1);
  return treatments.with(place, patched(its, before, after));
}

/** One course with the fields that another one changed, and the rest as it was. */
function patched(own: Treatment, before: Treatment, after: Treatment): Treatment {
  const old: Readonly<Record<string, unknown>> = before;
  const now: Readonly<Record<string, unknown>> = after;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => !sameJson(old[field], now[field]),
  );
  const put = changed.filter((field) => now[field] !== undefined);
  // A course ends after so many doses or on a day, never both.
  const gone = [
    ...changed.filter((field) => now[field] === undefined),
    ...(put.includes('count') ? ['endDay'] : []),
    ...(put.includes('endDay') ? ['count'] : []),
  ];
  const kept = Object.entries(own).filter(([field]) => !gone.includes(field));
  const taken = put.map((field) => [field, now[field]] as const);
  return Object.fromEntries<unknown>([...kept, ...taken]) as Treatment;
}
