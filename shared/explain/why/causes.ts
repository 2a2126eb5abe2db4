import { at } from '../../assert.ts';
import { conditions, type ConditionId } from '../../conditions/index.ts';
import { drugs } from '../../drugs/index.ts';
import { inputIds, inputs, type InputId } from '../../inputs/index.ts';
import type { Condition } from '../../model/condition.ts';
import type { Input } from '../../model/input.ts';
import { conditionStates, setCondition } from '../../scenario/conditions.ts';
import { dosesOf } from '../../scenario/course.ts';
import type { ConditionSetting, InputSetting, Treatment } from '../../scenario/parts.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isSteady } from '../../scenario/steady.ts';
import { drugName } from '../drugName.ts';

/** One thing that was changed or given, and that could as well not have been. */
export interface Cause {
  readonly id: string;
  readonly kind: 'condition' | 'input' | 'treatment';
  readonly label: string;
  /** Before this day nothing of it acts; Infinity where nothing ever does, as of a dose of nothing. */
  readonly fromDay: number;
}

/** Above so many causes, all courses of one drug count as one. */
const mostApart = 12;

/**
 * Everything that tells a scenario from the same person untouched, in the order of the rail: conditions
 * that are as they were set, other inputs, courses of drugs.
 *
 * Who the person is belongs to no cause: the untouched one is the same woman or man.
 */
export function causesOf(scenario: Scenario): readonly Cause[] {
  const whole = wholeConditions(scenario);
  const theirs = new Set(whole.flatMap(({ id }) => movedBy(id)));
  const causes = [
    ...whole.map(conditionCause),
    ...scenario.inputs.filter(({ id }) => !theirs.has(id)).map(inputCause),
    ...courseCauses(scenario),
  ];
  if (causes.length <= mostApart) return causes;
  return [...new Map(causes.map((cause) => [merged(cause, scenario), cause]))].map(
    ([id, cause]) => {
      const all = causes.filter((other) => merged(other, scenario) === id);
      const fromDay = Math.min(...all.map((one) => one.fromDay));
      return all.length === 1
        ? cause
        : { ...cause, id, fromDay, label: togetherAs(scenario, cause) };
    },
  );
}

/**
 * The scenario with some of its causes only; every other one as if it had never been.
 *
 * @param causes as `causesOf` gives them, whole
 * @param kept   which of them stay
 */
export function withOnly(
  scenario: Scenario,
  causes: readonly Cause[],
  kept: (cause: Cause) => boolean,
): Scenario {
  const ids = new Set(causes.filter(kept).map(({ id }) => id));
  const own = scenario.inputs.filter(({ id }) => ids.has(inputCauseId(id)));
  const { conditions: _, ...bare } = { ...scenario, inputs: [] };
  const moved = wholeConditions(scenario)
    .filter(({ id }) => ids.has(conditionCauseId(id)))
    .reduce<Scenario>(setCondition, bare).inputs;
  return {
    ...bare,
    inputs: [...moved, ...own].sort((a, b) => inputIds.indexOf(a.id) - inputIds.indexOf(b.id)),
    treatments: scenario.treatments.filter(
      ({ drug }, index) => ids.has(courseCauseId(scenario, index)) || ids.has(drugCauseId(drug)),
    ),
  };
}

/**
 * Conditions that account for all their inputs. One of which an input was changed by hand since is no
 * cause any more, its inputs are; nor is one that shares an input with such a one.
 */
function wholeConditions(scenario: Scenario): readonly ConditionSetting[] {
  const states = conditionStates(scenario).filter(({ setting }) => setting.severity > 0);
  let whole = states.filter(({ altered }) => altered.length === 0);
  for (let before = -1; before !== whole.length;) {
    before = whole.length;
    const apart = new Set(
      states.filter((one) => !whole.includes(one)).flatMap(({ setting }) => movedBy(setting.id)),
    );
    whole = whole.filter(({ setting }) => movedBy(setting.id).every((input) => !apart.has(input)));
  }
  return whole.map(({ setting }) => setting);
}

function movedBy(id: ConditionId): readonly InputId[] {
  const { moves }: Condition<string, string, InputId> = conditions[id];
  return moves.map(({ input }) => input);
}

const conditionCauseId = (id: ConditionId): string => `condition ${id}`;
const inputCauseId = (id: InputId): string => `input ${id}`;
const drugCauseId = (drug: string): string => `drug ${drug}`;

/** With the drug in it, so that a course which takes the place of another is not taken for it. */
function courseCauseId({ treatments }: Scenario, index: number): string {
  return `course ${String(index)} ${at(treatments, index).drug}`;
}

function conditionCause({ id, fromDay }: ConditionSetting): Cause {
  return { id: conditionCauseId(id), kind: 'condition', label: conditions[id].name, fromDay };
}

function inputCause({ id, steps }: InputSetting): Cause {
  const { label, neutral }: Input = inputs[id];
  const first = steps.find(({ value }) => value !== neutral);
  const short = label.replace(/ \(.*\)$/, '');
  return { id: inputCauseId(id), kind: 'input', label: short, fromDay: first?.day ?? Infinity };
}

function courseCauses(scenario: Scenario): readonly Cause[] {
  return scenario.treatments.map((treatment, index) => {
    const same = scenario.treatments.flatMap(({ drug }, place) =>
      drug === treatment.drug ? [place] : [],
    );
    const name = drugName(treatment.drug);
    return {
      id: courseCauseId(scenario, index),
      kind: 'treatment',
      label: same.length > 1 ? `${name}, course ${String(same.indexOf(index) + 1)}` : name,
      fromDay: beginsOn(treatment),
    };
  });
}

/** The day of the first dose that is given, early or late; of a steady course its first day. */
function beginsOn(treatment: Treatment): number {
  const steady = isSteady(drugs[treatment.drug]) && treatment.changes === undefined;
  const given = steady
    ? treatment.dose > 0 || (treatment.lastDose ?? 0) > 0
      ? [treatment.startDay]
      : []
    : dosesOf(treatment).flatMap(({ day, amount }) => (amount > 0 ? [day] : []));
  return Math.min(...given);
}

/** The id under which a cause counts where there are many. */
function merged({ id }: Cause, scenario: Scenario): string {
  const index = scenario.treatments.findIndex((_, place) => courseCauseId(scenario, place) === id);
  return index < 0 ? id : drugCauseId(at(scenario.treatments, index).drug);
}

function togetherAs(scenario: Scenario, { id }: Cause): string {
  const drug = id.split(' ').at(-1) ?? '';
  const courses = scenario.treatments.filter((treatment) => treatment.drug === drug).length;
  return `${drugName(drug)}, ${String(courses)} courses`;
}
