import type { Drug } from '../model/drug.ts';
import type { Input } from '../model/input.ts';
import { units } from '../units/unit.ts';
import { unitsInWords } from '../units/spelling.ts';
import { convert, convertible } from '../units/convert.ts';
import { courseEnd, coursesOverlap } from './course.ts';
import { checkDoses, checkDoseTotal } from './doseChecks.ts';
import type { ConditionSetting, InputSetting, Person, Treatment } from './parts.ts';

/** A complaint about a field that its own schema cannot make, because it needs a second field. */
export interface Complaint {
  readonly path: (string | number)[];
  readonly message: string;
}

type Drugs = Readonly<Record<string, Drug>>;
type Inputs = Readonly<Record<string, Input>>;

/** A surgical menopause needs an age. */
export function* checkPerson({ person }: { readonly person: Person }): Generator<Complaint> {
  if (person.surgical && person.menopauseAgeYears === null)
    yield {
      path: ['person', 'menopauseAgeYears'],
      message: 'must be an age from 30 to 60 years where surgical is true',
    };
  if (person.sex === 'male' && person.menopauseAgeYears !== null)
    yield { path: ['person', 'menopauseAgeYears'], message: 'must be null for a man' };
}

/** Every input once, and none that is not for this person's sex; values within the input's range; days in order and within the horizon. */
export function* checkInputs(
  scenario: {
    readonly person: Person;
    readonly inputs: readonly InputSetting[];
    readonly horizonDays: number;
  },
  inputs: Inputs,
): Generator<Complaint> {
  const seen = new Set<string>();
  for (const [index, setting] of scenario.inputs.entries()) {
    if (seen.has(setting.id))
      yield { path: ['inputs', index, 'id'], message: `${setting.id} is set twice; give it once` };
    seen.add(setting.id);
    const input = inputs[setting.id];
    if (input?.sex === 'female' && scenario.person.sex === 'male')
      yield { path: ['inputs', index, 'id'], message: 'must not be set for a man' };
    if (input) yield* checkSteps(index, setting, input, scenario.horizonDays);
  }
}

/** Every condition once, and over after it has begun. */
export function* checkConditions({
  conditions = [],
}: {
  readonly conditions?: readonly ConditionSetting[] | undefined;
}): Generator<Complaint> {
  for (const [index, { id, fromDay, toDay }] of conditions.entries()) {
    const path = ['conditions', index];
    if (conditions.findIndex((other) => other.id === id) < index)
      yield { path: [...path, 'id'], message: `${id} is set twice; give it once` };
    if (toDay !== undefined && toDay <= fromDay)
      yield { path: [...path, 'toDay'], message: 'must be later than fromDay' };
  }
}

function* checkSteps(
  index: number,
  { id, steps }: InputSetting,
  input: Input,
  horizonDays: number,
): Generator<Complaint> {
  for (const [position, { day, value, overDays = 0 }] of steps.entries()) {
    const path = ['inputs', index, 'steps', position];
    const previous = steps[position - 1];
    if (previous && previous.day >= day)
      yield { path: [...path, 'day'], message: 'must be later than the step before it' };
    else if (previous && previous.day + (previous.overDays ?? 0) > day + 1e-6)
      yield {
        path: [...path, 'day'],
        message: `must not come before the change under way is complete, on day ${String(previous.day + (previous.overDays ?? 0))}`,
      };
    if (overDays > 0 && (value === null || (previous ? previous.value : input.neutral) === null))
      yield {
        path: [...path, 'overDays'],
        message: `must be absent: ${id} can glide between two numbers only, not from or to the person’s own level`,
      };
    if (day > horizonDays)
      yield {
        path: [...path, 'day'],
        message: `must be from 0 to ${String(horizonDays)} days, the horizon`,
      };
    const allowed =
      value === null ? input.neutral === null : value >= input.min && value <= input.max;
    if (!allowed)
      yield {
        path: [...path, 'value'],
        message:
          `${id} must be from ${String(input.min)} to ${String(input.max)} ${units[input.unit]}`.trim(),
      };
  }
}

/** Doses, intervals and days within what the drug's record allows; no drug given twice at once. */
export function* checkTreatments(
  scenario: { readonly treatments: readonly Treatment[]; readonly horizonDays: number },
  drugs: Drugs,
): Generator<Complaint> {
  for (const [index, treatment] of scenario.treatments.entries()) {
    const drug = drugs[treatment.drug];
    if (!drug) continue;
    const path = ['treatments', index];
    yield* checkDose(path, treatment, drug);
    yield* checkDoses(path, treatment, drug);
    yield* checkDays(path, treatment, scenario.horizonDays);
    const other = scenario.treatments.findIndex(
      (earlier, position) => position < index && coursesOverlap(earlier, treatment),
    );
    if (other >= 0)
      yield {
        path: [...path, 'startDay'],
        message: `${treatment.drug} is already being given by treatments.${String(other)} then: start it on or after day ${String(courseEnd(scenario.treatments[other] ?? treatment))}, or end the other first`,
      };
  }
  yield* checkDoseTotal(scenario, drugs);
}

function* checkDose(
  path: (string | number)[],
  treatment: Treatment,
  drug: Drug,
): Generator<Complaint> {
  const { min, max } = drug.doseRange;
  const range = `${String(min)} to ${String(max)} ${units[drug.doseUnit]}`.trim();
  if (!convertible(treatment.unit, drug.doseUnit))
    yield {
      path: [...path, 'unit'],
      message: `must be one of the units of ${drug.id}: ${unitsInWords(drug.doseUnit)}`,
    };
  else {
    const dose = convert(treatment.dose, treatment.unit, drug.doseUnit);
    if (!(dose >= min && dose <= max))
      yield { path: [...path, 'dose'], message: `must be from ${range} for ${drug.id}` };
  }
  const { min: shortest, max: longest } = drug.intervalRange;
  if (!(treatment.everyDays >= shortest && treatment.everyDays <= longest))
    yield {
      path: [...path, 'everyDays'],
      message: `must be from ${String(shortest)} to ${String(longest)} days for ${drug.id}`,
    };
}

function* checkDays(
  path: (string | number)[],
  treatment: Treatment,
  horizonDays: number,
): Generator<Complaint> {
  if (treatment.startDay > horizonDays)
    yield {
      path: [...path, 'startDay'],
      message: `must be from 0 to ${String(horizonDays)} days, the horizon`,
    };
  if ((treatment.count === undefined) === (treatment.endDay === undefined))
    yield { path: [...path, 'count'], message: 'give either count or endDay, and not both' };
  else if (treatment.endDay !== undefined && treatment.endDay <= treatment.startDay)
    yield { path: [...path, 'endDay'], message: 'must be later than startDay' };
}
