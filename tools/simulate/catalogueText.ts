import { spellings } from '../../shared/units/spelling.ts';
import { catalogue } from './catalogue.ts';

/** Everything a scenario may name and everything an answer holds, for people. */
export function catalogueText(): string {
  const all = catalogue();
  return [
    ...formatLines(all),
    'INPUTS',
    ...all.inputs.flatMap(inputLines),
    'CONDITIONS (presets of inputs, severity 0 to 1: --condition ID=SEVERITY)',
    ...all.conditions.map(
      ({ id, name, severity, moves }) =>
        `  ${id.padEnd(28)} ${name}; at 1: ${severity.meaning}; moves ${moves.map(({ input, to }) => `${input} to ${String(to)}`).join(', ')}`,
    ),
    'DRUGS (neutral: not given)',
    ...all.drugs.map(
      ({ id, dose, unit, units, everyDays, name, status, regimens }) =>
        `  ${id.padEnd(22)} dose ${range(dose)} [${unit}${also(unit, units)}] every ${range(everyDays)} [d]  ${name}, ${status}; ${regimens.map(({ label }) => label).join('; ')}`,
    ),
    `  Other spellings of units: ${Object.entries(spellings)
      .map(([other, unit]) => `${other} for ${unit}`)
      .join(', ')}. everyDays may be absent where count is 1.`,
    'OUTPUTS',
    '  The row of day 0 is just after the events of that day. Changes and percentages are against the value just before',
    '  them, which JSON gives as "start" of each output; do not divide by the first row.',
    ...all.outputs.map(
      ({ id, unit, label, form }) => `  ${id.padEnd(28)} [${unit}]  ${label} (${form})`,
    ),
    '',
  ].join('\n');
}

type Catalogue = ReturnType<typeof catalogue>;

function formatLines({ formatVersion, person, horizonDays, limits }: Catalogue): string[] {
  return [
    `FORMAT\n  formatVersion          ${formatVersion.values.join(' or ')}`,
    'PERSON',
    `  sex                    ${person.sex.values.join(' or ')}`,
    `  ageYears               ${range(person.ageYears)} [a]`,
    `  menopauseAgeYears      ${range(person.menopauseAgeYears)} [a], or null for none`,
    `  surgical               ${person.surgical.values.map(String).join(' or ')}`,
    `  weightKg               ${range(person.weightKg)} [kg], or absent for 60`,
    `  tScore                 ${range(person.tScore)}, of the total hip on day 0, or absent for the mean of the age`,
    `  ${''.padEnd(22)} ${person.tScore.note}`,
    `HORIZON\n  horizonDays            ${range(horizonDays)} [d]`,
    'HOW MANY',
    ...Object.entries(limits).map(([what, count]) => `  ${what.padEnd(22)} ${range(count)}`),
  ];
}

function inputLines({
  id,
  label,
  unit,
  min,
  max,
  neutral,
  meaning,
  notes,
}: Catalogue['inputs'][number]): string[] {
  const nothing = neutral === null ? 'null (by age and menopause)' : String(neutral);
  return [
    `  ${id.padEnd(22)} ${range({ min, max }).padEnd(14)} [${unit}]  neutral ${nothing}  ${label}`,
    ...[meaning, ...notes].map((text) => `  ${''.padEnd(22)} ${text}`),
  ];
}

/** The further units that a dose may be written in. */
function also(unit: string, units: readonly string[]): string {
  const others = units.filter((other) => other !== unit);
  return others.length === 0 ? '' : `; also ${others.join(', ')}`;
}

function range({ min, max }: { readonly min: number; readonly max: number }): string {
  return `${String(min)} to ${String(max)}`;
}
