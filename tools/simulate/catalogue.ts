import { drugs } from '../../shared/drugs/index.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { inputs } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { bounds } from '../../shared/scenario/parts.ts';

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
    }),
  );
  return {
    person: {
      sex: { values: ['female'] },
      ageYears: { unit: 'a', ...bounds.ageYears },
      menopauseAgeYears: { unit: 'a', ...bounds.menopauseAgeYears, neutral: null },
      surgical: { values: [false, true], neutral: false },
    },
    horizonDays: { unit: 'd', ...bounds.horizonDays },
    inputs: all.filter(({ group }) => group !== 'disease'),
    conditions: all.filter(({ group }) => group === 'disease'),
    drugs: Object.values<Drug>(drugs).map((drug) => ({
      id: drug.id,
      name: drug.name,
      status: drug.status,
      unit: drug.doseUnit,
      dose: drug.doseRange,
      everyDays: drug.intervalRange,
      neutral: 'not given',
      regimens: drug.regimens.map(({ label, dose, everyDays }) => ({ label, dose, everyDays })),
      evidence: drug.grade,
    })),
    outputs: outputs.map(({ id, label, unit, form }) => ({ id, label, unit, form })),
  };
}

/** The same for people. */
export function catalogueText(): string {
  const {
    person,
    horizonDays,
    inputs: regulators,
    conditions,
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
    'PERSON',
    '  sex                    female',
    `  ageYears               ${range(person.ageYears)} [a]`,
    `  menopauseAgeYears      ${range(person.menopauseAgeYears)} [a], or null for none`,
    '  surgical               true or false',
    `HORIZON\n  horizonDays            ${range(horizonDays)} [d]`,
    'INPUTS',
    ...inputLines(regulators),
    'CONDITIONS (set like inputs)',
    ...inputLines(conditions),
    'DRUGS (neutral: not given)',
    ...given.map(
      ({ id, dose, unit, everyDays, name, status, regimens }) =>
        `  ${id.padEnd(22)} dose ${range(dose)} [${unit}] every ${range(everyDays)} [d]  ${name}, ${status}; ${regimens.map(({ label }) => label).join('; ')}`,
    ),
    'OUTPUTS',
    ...shown.map(({ id, unit, label, form }) => `  ${id.padEnd(28)} [${unit}]  ${label} (${form})`),
    '',
  ].join('\n');
}
