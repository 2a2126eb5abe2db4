import { at } from '../assert.ts';
import { conditions, type ConditionId } from '../conditions/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import type { Condition, Move } from '../model/condition.ts';
import type { Input } from '../model/input.ts';
import { setInputSteps, setPerson, stepsOf } from './edits.ts';
import type { ConditionSetting, Person, Step } from './parts.ts';
import type { Scenario } from './scenario.ts';

// A condition is a preset: it sets inputs, and the document notes which condition set them. The inputs
// alone are simulated, so a condition can be taken apart by moving any of them.

/** A condition as the document notes it, and what was changed by hand since. */
export interface ConditionState {
  readonly setting: ConditionSetting;
  /** Inputs that it moves and that are no longer where it would have them. */
  readonly altered: readonly InputId[];
}

/** The value to which a condition moves an input at a severity, on the input’s own step. */
export function movedTo(move: Move<InputId>, severity: number): number {
  const input: Input = inputs[move.input];
  const points = [
    [0, input.neutral ?? move.zero ?? 0],
    ...(move.through ?? []),
    [1, move.to],
  ] as const;
  const next = Math.max(
    1,
    points.findIndex(([s]) => s >= severity),
  );
  const [s0, v0] = at(points, next - 1);
  const [s1, v1] = at(points, next);
  return onStep(input, v0 + ((v1 - v0) * (severity - s0)) / (s1 - s0));
}

/** Sets a condition, anew or again; at severity 0 it is still noted and moves nothing. */
export function setCondition(scenario: Scenario, setting: ConditionSetting): Scenario {
  const order = Object.keys(conditions);
  const noted = [...settingsOf(scenario).filter(({ id }) => id !== setting.id), setting].sort(
    (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
  );
  return withMoved({ ...scenario, conditions: noted }, setting.id, () => true);
}

/** Takes a condition away; inputs that were changed by hand since stay as they are. */
export function clearCondition(scenario: Scenario, id: ConditionId): Scenario {
  const altered = stateOf(scenario, id)?.altered ?? [];
  return withMoved(takenApart(scenario, id), id, (input) => !altered.includes(input));
}

/** Takes every condition away. */
export function withoutConditions(scenario: Scenario): Scenario {
  return settingsOf(scenario).reduce((now, { id }) => clearCondition(now, id), scenario);
}

/** Forgets that a condition set its inputs; they stay where they are. */
export function takenApart(scenario: Scenario, id: ConditionId): Scenario {
  const { conditions: _, ...rest } = scenario;
  const left = settingsOf(scenario).filter((setting) => setting.id !== id);
  return left.length === 0 ? rest : { ...rest, conditions: left };
}

/** Every condition that the document notes, in menu order, with what was changed since. */
export function conditionStates(scenario: Scenario): readonly ConditionState[] {
  return settingsOf(scenario).flatMap(({ id }) => stateOf(scenario, id) ?? []);
}

/** The state of one condition; null where the document does not note it. */
export function stateOf(scenario: Scenario, id: ConditionId): ConditionState | null {
  const setting = settingsOf(scenario).find((one) => one.id === id);
  if (!setting) return null;
  const altered = movedInputs(id).filter(
    (input) => !same(stepsOf(scenario, input), stepsOfConditions(scenario, input)),
  );
  return { setting, altered };
}

/** Why a person cannot have a condition; null where she or he can. */
export function whyNot({ name, only }: Condition, person: Person): string | null {
  if (!only) return null;
  if (person.sex !== only.sex) return `${name} is for a woman.`;
  const past = person.menopauseAgeYears !== null && person.menopauseAgeYears <= person.ageYears;
  return only.beforeMenopause && past
    ? `${name} is for a woman before menopause; she is past hers.`
    : null;
}

/** The same scenario with a person who can have a condition, where the present one cannot. */
export function withPersonFor(scenario: Scenario, condition: Condition): Scenario {
  if (!condition.only || whyNot(condition, scenario.person) === null) return scenario;
  return setPerson(scenario, {
    sex: condition.only.sex,
    ageYears: condition.only.exampleAgeYears,
    menopauseAgeYears: null,
    surgical: false,
  });
}

function settingsOf(scenario: Scenario): readonly ConditionSetting[] {
  return scenario.conditions ?? [];
}

/** The inputs that a condition moves. */
export function movedInputs(id: ConditionId): readonly InputId[] {
  return movesOf(id).map(({ input }) => input);
}

function movesOf(id: ConditionId): readonly Move<InputId>[] {
  return conditions[id].moves;
}

/** With the inputs of one condition where the noted conditions together want them. */
function withMoved(
  scenario: Scenario,
  id: ConditionId,
  wanted: (input: InputId) => boolean,
): Scenario {
  return movedInputs(id)
    .filter(wanted)
    .reduce((now, input) => setInputSteps(now, input, stepsOfConditions(now, input)), scenario);
}

/** The steps of an input that all noted conditions together ask for; none where they leave it alone. */
export function stepsOfConditions(scenario: Scenario, id: InputId): readonly Step[] {
  const input: Input = inputs[id];
  const parts = settingsOf(scenario).flatMap((setting) =>
    movesOf(setting.id)
      .filter((move) => move.input === id)
      .map((move) => ({
        fromDay: setting.fromDay,
        toDay: setting.toDay ?? Infinity,
        value: movedTo(move, setting.severity),
      })),
  );
  const days = [...new Set(parts.flatMap(({ fromDay, toDay }) => [fromDay, toDay]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return days
    .map((day) => {
      const values = parts
        .filter(({ fromDay, toDay }) => fromDay <= day && day < toDay)
        .map(({ value }) => value);
      return { day, value: values.length === 0 ? input.neutral : together(input, values) };
    })
    .filter(({ value }, index, all) => value !== (all[index - 1]?.value ?? input.neutral));
}

/** What several conditions make of one input: excesses add, factors multiply, of levels the lowest counts. */
function together(input: Input, values: readonly number[]): number {
  const { neutral } = input;
  const all =
    neutral === null
      ? Math.min(...values)
      : neutral === 0
        ? values.reduce((sum, value) => sum + value, 0)
        : values.reduce((product, value) => product * (value / neutral), neutral);
  return onStep(input, all);
}

/** The nearest step of the input’s number box, within its range. */
function onStep({ min, max, step }: Input, value: number): number {
  const stepped = Number((Math.round(value / step) * step).toPrecision(12));
  return Math.min(max, Math.max(min, stepped));
}

function same(some: readonly Step[], others: readonly Step[]): boolean {
  return (
    some.length === others.length &&
    some.every((step, index) => {
      const other = at(others, index);
      return step.day === other.day && step.value === other.value && !step.overDays;
    })
  );
}
