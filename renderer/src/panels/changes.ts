import { conditions } from '../../../shared/conditions/index.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import { inputs } from '../../../shared/inputs/index.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Input, InputGroup } from '../../../shared/model/input.ts';
import { clearCondition, conditionStates } from '../../../shared/scenario/conditions.ts';
import { blankScenario } from '../../../shared/scenario/defaults.ts';
import { removeTreatment, resetInput } from '../../../shared/scenario/edits.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { dialOf, textOf } from '../controls/dial.ts';
import { heldValue } from '../controls/inputSpan.ts';
import { countOf, doseOf } from '../controls/treatmentPlan.ts';
import { every, lengthOf, number, quantity } from '../format/quantity.ts';
import { courseTitle } from './courseTitle.ts';
import { severityDial } from './severityDial.ts';

/** One way in which a scenario differs from the blank one. */
export interface Change {
  readonly id: string;
  readonly part: InputGroup | 'drugs';
  readonly label: string;
  /** What it is now, in a few words. */
  readonly value: string;
  /** Takes this one difference away. */
  readonly undone: (scenario: Scenario) => Scenario;
}

/** Everything that was changed or given, in the order of the rail. */
export function changesOf(scenario: Scenario): Change[] {
  return [
    ...conditionChanges(scenario),
    ...inputChanges(scenario),
    ...treatmentChanges(scenario),
    ...personChanges(scenario),
  ];
}

/** Without what was changed about the person and the horizon, or without any change at all. */
export function withoutChanges(scenario: Scenario, what: 'person' | 'all'): Scenario {
  if (what === 'all') return blankScenario;
  const latest = latestDay(scenario);
  return {
    ...scenario,
    person: blankScenario.person,
    horizonDays: Math.max(blankScenario.horizonDays, latest),
  };
}

/** The last day at which something starts; the horizon cannot lie before it. */
export function latestDay({ inputs: settings, treatments }: Scenario): number {
  return Math.max(
    0,
    ...settings.flatMap(({ steps }) => steps.map(({ day }) => day)),
    ...treatments.map(({ startDay }) => startDay),
  );
}

function conditionChanges(scenario: Scenario): Change[] {
  return conditionStates(scenario).map(({ setting: { id, severity } }) => ({
    id: `condition ${id}`,
    part: 'disease',
    label: conditions[id].name,
    value: textOf(severityDial, severity),
    undone: (now) => clearCondition(now, id),
  }));
}

function inputChanges(scenario: Scenario): Change[] {
  return scenario.inputs.map(({ id, steps }) => {
    const input: Input = inputs[id];
    const value = heldValue(input, steps);
    return {
      id,
      part: input.group,
      label: input.label,
      value: value === null ? 'by age' : textOf(dialOf(input), value),
      undone: (now) => resetInput(now, id),
    };
  });
}

function treatmentChanges(scenario: Scenario): Change[] {
  return scenario.treatments.map((treatment, index) => {
    const drug: Drug = drugs[treatment.drug];
    const dose = quantity(doseOf(drug, treatment), 6, drug.doseUnit);
    const count = countOf(treatment);
    const plan = treatment.everyDays < 7 ? every(treatment.everyDays) : `× ${String(count)}`;
    return {
      id: `treatment ${String(index)}`,
      part: 'drugs',
      label: courseTitle(scenario, index),
      value: `${dose} ${plan}`,
      undone: (now) => removeTreatment(now, index),
    };
  });
}

function personChanges({ person, horizonDays }: Scenario): Change[] {
  const blank = blankScenario.person;
  const { sex, menopauseAgeYears, surgical } = blank;
  const usual = { sex, menopauseAgeYears, surgical };
  const changes: Change[] = [];
  const add = (id: string, label: string, value: string, undone: Change['undone']): void => {
    changes.push({ id, part: 'person', label, value, undone });
  };
  if (person.ageYears !== blank.ageYears)
    add('age', 'Age', number(person.ageYears, 1), (now) => ({
      ...now,
      person: { ...now.person, ageYears: blank.ageYears },
    }));
  if (person.sex !== blank.sex)
    add('sex', 'Sex', 'man', (now) => ({
      ...now,
      person: { ...now.person, ...usual },
    }));
  else if (
    person.menopauseAgeYears !== blank.menopauseAgeYears ||
    person.surgical !== blank.surgical
  ) {
    const { menopauseAgeYears: at, surgical } = person;
    const value = at === null ? 'none' : `${surgical ? 'surgical, ' : ''}at ${number(at, 1)}`;
    add('menopause', 'Menopause', value, (now) => ({
      ...now,
      person: { ...now.person, ...usual },
    }));
  }
  for (const [field, label, digits, unit] of [
    ['weightKg', 'Body weight', 0, ' kg'],
    ['tScore', 'T-score on day 0', 1, ''],
  ] as const) {
    const value = person[field];
    if (value === undefined) continue;
    add(field, label, `${number(value, digits)}${unit}`, (now) => {
      const { [field]: _, ...rest } = now.person;
      return { ...now, person: rest };
    });
  }
  if (horizonDays !== blankScenario.horizonDays)
    add('horizon', 'Shown', lengthOf(horizonDays), (now) => ({
      ...now,
      horizonDays: Math.max(blankScenario.horizonDays, latestDay(now)),
    }));
  return changes;
}
