import { at } from '../assert.ts';
import { drugs, type DrugId } from '../drugs/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import type { Drug } from '../model/drug.ts';
import type { Input, InputGroup } from '../model/input.ts';
import { daysPerMonth } from './calendar.ts';
import { courseEnd } from './course.ts';
import type { InputSetting, Person, Step, Treatment } from './parts.ts';
import type { Scenario } from './scenario.ts';
import { valueOn } from './spells.ts';

// Every way to change a scenario. Each is pure: it returns a new document and leaves the old one as it was.

/** Holds an input at a value from day 0 on; keeps later steps. */
export function setInput(scenario: Scenario, id: InputId, value: number): Scenario {
  const later = stepsOf(scenario, id).filter((step) => step.day > 0);
  return setInputSteps(scenario, id, [{ day: 0, value }, ...later]);
}

/** Replaces the whole course of an input. */
export function setInputSteps(scenario: Scenario, id: InputId, steps: readonly Step[]): Scenario {
  const others = scenario.inputs.filter((setting) => setting.id !== id);
  if (steps.length === 0) return { ...scenario, inputs: others };
  const setting: InputSetting = { id, steps: [...steps] };
  const order = Object.keys(inputs);
  return {
    ...scenario,
    inputs: [...others, setting].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  };
}

/** Gives an input back to its neutral value. */
export function resetInput(scenario: Scenario, id: InputId): Scenario {
  return setInputSteps(scenario, id, []);
}

/** Gives every input of a group back to its neutral value. */
export function resetGroup(scenario: Scenario, group: InputGroup): Scenario {
  return { ...scenario, inputs: scenario.inputs.filter(({ id }) => inputs[id].group !== group) };
}

/** The steps of an input; empty where it is untouched. */
export function stepsOf(scenario: Scenario, id: InputId): readonly Step[] {
  return scenario.inputs.find((setting) => setting.id === id)?.steps ?? [];
}

/** The value an input has on a day; null where it follows the person. */
export function inputValue(scenario: Scenario, id: InputId, day: number): number | null {
  return valueOn(inputs[id], stepsOf(scenario, id), day);
}

/** Gives a drug in its first regimen from a day on, for two years or to the horizon. */
export function addTreatment(scenario: Scenario, id: DrugId, startDay: number): Scenario {
  const drug: Drug = drugs[id];
  const regimen = at(drug.regimens, 0);
  const lengthDays = Math.min(24 * daysPerMonth, scenario.horizonDays - startDay);
  const treatment: Treatment = {
    drug: id,
    dose: regimen.dose,
    unit: drug.doseUnit,
    everyDays: regimen.everyDays,
    startDay,
    count: Math.max(1, Math.round(lengthDays / regimen.everyDays)),
  };
  return { ...scenario, treatments: [...scenario.treatments, treatment] };
}

/** Replaces one treatment. */
export function setTreatment(scenario: Scenario, index: number, treatment: Treatment): Scenario {
  return { ...scenario, treatments: scenario.treatments.with(index, treatment) };
}

/** Takes one treatment out. */
export function removeTreatment(scenario: Scenario, index: number): Scenario {
  return { ...scenario, treatments: scenario.treatments.toSpliced(index, 1) };
}

/** The first day on which a drug may start without overlapping its own courses. */
export function firstFreeDay(scenario: Scenario, id: DrugId): number {
  return scenario.treatments
    .filter((treatment) => treatment.drug === id)
    .reduce((day, treatment) => Math.max(day, courseEnd(treatment)), 0);
}

/** Changes something about the person. */
export function setPerson(scenario: Scenario, change: Partial<Person>): Scenario {
  return { ...scenario, person: { ...scenario.person, ...change } };
}

/** Another sex: without the menopause and the inputs that the person then cannot have. */
export function setSex(
  scenario: Scenario,
  sex: Person['sex'],
  menopauseAgeYears: number,
): Scenario {
  const settings = scenario.inputs.filter(({ id }) => {
    const input: Input = inputs[id];
    return input.sex === undefined || input.sex === sex;
  });
  const menopause = sex === 'male' ? null : menopauseAgeYears;
  return setPerson(
    { ...scenario, inputs: settings },
    { sex, menopauseAgeYears: menopause, surgical: false },
  );
}

/** Changes how far ahead is shown. */
export function setHorizon(scenario: Scenario, horizonDays: number): Scenario {
  return { ...scenario, horizonDays };
}
