import { conditions } from '../../shared/conditions/index.ts';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import {
  gradesOf,
  gradesOfDrug,
  gradesOfInput,
  type EffectGrade,
} from '../../shared/explain/effectGrades.ts';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { bounds, personSchema, treatmentSchema } from '../../shared/scenario/parts.ts';
import { formatVersion } from '../../shared/scenario/scenario.ts';
import { convertible } from '../../shared/units/convert.ts';

/** Everything a scenario may name and everything an answer holds, with unit, range and neutral value. */
export function catalogue() {
  const all = Object.values<Input>(inputs).map(
    ({ id, label, group, unit, min, max, neutral, grade }) => ({
      id,
      label,
      group,
      unit,
      min,
      max,
      neutral,
      evidence: grade,
      effects: effects(gradesOfInput(id as InputId)),
    }),
  );
  return {
    formatVersion: { values: [formatVersion] },
    person: {
      sex: { values: personSchema.shape.sex.options },
      ageYears: { unit: 'a', ...bounds.ageYears },
      menopauseAgeYears: { unit: 'a', ...bounds.menopauseAgeYears, neutral: null },
      surgical: { values: [false, true], neutral: false },
      weightKg: { unit: 'kg', ...bounds.weightKg, neutral: 'absent: 60' },
      tScore: { unit: '1', ...bounds.tScore, neutral: 'absent: the mean of the age' },
    },
    horizonDays: { unit: 'd', ...bounds.horizonDays },
    limits: {
      'steps of one input': bounds.stepsOfOneInput,
      treatments: bounds.treatments,
      'count of one treatment': bounds.dosesOfOneTreatment,
    },
    inputs: all,
    conditions: Object.values<Condition>(conditions).map(
      ({ id, name, severity, moves, only, grade, references }) => ({
        id,
        name,
        severity: { min: 0, max: 1, meaning: severity.meaning },
        moves: moves.map(({ input, to, through = [] }) => ({ input, through, to })),
        only: only ?? null,
        evidence: grade,
        effects: effects(gradesOf({ grade, references })),
      }),
    ),
    drugs: Object.values<Drug>(drugs).map((drug) => ({
      id: drug.id,
      name: drug.name,
      status: drug.status,
      unit: drug.doseUnit,
      units: treatmentSchema.shape.unit.options.filter((unit) => convertible(unit, drug.doseUnit)),
      dose: drug.doseRange,
      everyDays: drug.intervalRange,
      neutral: 'not given',
      regimens: drug.regimens.map(({ label, dose, everyDays }) => ({ label, dose, everyDays })),
      evidence: drug.grade,
      effects: effects(gradesOfDrug(drug.id as DrugId)),
    })),
    outputs: outputs.map(({ id, label, unit, form, group }) => ({ id, label, unit, form, group })),
  };
}

/** How well each effect is known, by the group of the outputs that show it. */
function effects(grades: readonly EffectGrade[]) {
  return Object.fromEntries(
    grades.map(({ outcome, grade, because, source }) => [
      outcome,
      { evidence: grade, because, source: source.citation },
    ]),
  );
}

/** The further units that a dose may be written in. */
function also(unit: string, units: readonly string[]): string {
  const others = units.filter((other) => other !== unit);
  return others.length === 0 ? '' : `; also ${others.join(', ')}`;
}

/** The same for people. */
export function catalogueText(): string {
  const {
    formatVersion: version,
    person,
    horizonDays,
    limits,
    inputs: regulators,
    conditions: presets,
    drugs: given,
    outputs: shown,
  } = catalogue();
  const range = ({ min, max }: { min: number; max: number }): string =>
    `${String(min)} to ${String(max)}`;
  const inputLines = (rows: typeof regulators): string[] =>
    rows.map(
      ({ id, label, unit, min, max, neutral }) =>
        `  ${id.padEnd(22)} ${range({ min, max }).padEnd(14)} [${unit}]  neutral ${neutral === null ? 'null (by age and menopause)' : String(neutral)}  ${label}`,
    );
  return [
    `FORMAT\n  formatVersion          ${version.values.join(' or ')}`,
    'PERSON',
    `  sex                    ${person.sex.values.join(' or ')}`,
    `  ageYears               ${range(person.ageYears)} [a]`,
    `  menopauseAgeYears      ${range(person.menopauseAgeYears)} [a], or null for none`,
    `  surgical               ${person.surgical.values.map(String).join(' or ')}`,
    `  weightKg               ${range(person.weightKg)} [kg], or absent for 60`,
    `  tScore                 ${range(person.tScore)}, of the total hip on day 0, or absent for the mean of the age`,
    `HORIZON\n  horizonDays            ${range(horizonDays)} [d]`,
    'HOW MANY',
    ...Object.entries(limits).map(([what, count]) => `  ${what.padEnd(22)} ${range(count)}`),
    'INPUTS',
    ...inputLines(regulators),
    'CONDITIONS (presets of inputs, severity 0 to 1: --condition ID=SEVERITY)',
    ...presets.map(
      ({ id, name, severity, moves }) =>
        `  ${id.padEnd(28)} ${name}; at 1: ${severity.meaning}; moves ${moves.map(({ input, to }) => `${input} to ${String(to)}`).join(', ')}`,
    ),
    'DRUGS (neutral: not given)',
    ...given.map(
      ({ id, dose, unit, units, everyDays, name, status, regimens }) =>
        `  ${id.padEnd(22)} dose ${range(dose)} [${unit}${also(unit, units)}] every ${range(everyDays)} [d]  ${name}, ${status}; ${regimens.map(({ label }) => label).join('; ')}`,
    ),
    'OUTPUTS',
    ...shown.map(({ id, unit, label, form }) => `  ${id.padEnd(28)} [${unit}]  ${label} (${form})`),
    '',
  ].join('\n');
}
