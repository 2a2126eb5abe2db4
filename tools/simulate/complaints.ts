import { drugs } from '../../shared/drugs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import type { Issue } from '../../shared/scenario/issues.ts';
import { bounds } from '../../shared/scenario/parts.ts';
import { refusalOf } from '../../shared/scenario/refusal.ts';
import { scenarioSchema } from '../../shared/scenario/scenario.ts';
import { upgrade } from '../../shared/scenario/upgrade.ts';
import { unitsInWords } from '../../shared/units/spelling.ts';

/** What a field is, where its name alone does not say it; `of` what it is a field of comes after it. */
const fieldWords: Readonly<Record<string, string>> = {
  ageYears: 'age',
  menopauseAgeYears: 'age at menopause',
  surgical: 'menopause by surgery',
  weightKg: 'weight',
  tScore: 'T-score of the hip',
  horizonDays: 'horizon',
  overDays: 'days over which it changes',
  fromDay: 'first day',
  toDay: 'last day',
  unit: 'unit of the dose',
  everyDays: 'days between doses',
  startDay: 'day of the first dose',
  count: 'number of doses',
  endDay: 'day of the end',
  lastDose: 'last dose',
  lateDays: 'days by which it is late',
};

/** Everything that is wrong with a document, a line each, every field named in words and by its path. */
export function complaintsOf(failure: Failure, document: unknown): string {
  if (failure.kind !== 'invalid-input') return refusalOf(failure);
  const issues = [...failure.issues, ...hiddenBehind(failure.issues, document)];
  const lines = issues.map((issue) => complaint(issue, document));
  const [only] = lines;
  return lines.length === 1 && only !== undefined
    ? only
    : [`${String(lines.length)} things are wrong:`, ...lines.map((line) => `  ${line}`)].join('\n');
}

function complaint({ path, message }: Issue, document: unknown): string {
  if (path === '') return `the scenario ${message}`;
  const keys = path.split('.');
  const words = inWords(keys, document);
  const where = words === path ? path : `${words}, ${path}`;
  return `${where}: ${keys.at(-1) === 'unit' ? (unitMessage(keys, document) ?? message) : message}`;
}

/** "dose of treatment 1 (denosumab)", "value of step 2 of input tnfAlpha". */
function inWords(keys: readonly string[], document: unknown): string {
  const [list = '', place] = keys;
  if (list === 'person') return `${wordOf(keys.at(-1) ?? list)} of the person`;
  if (place === undefined || !['inputs', 'conditions', 'treatments'].includes(list))
    return wordOf(keys.at(-1) ?? list);
  const { id, drug } = record(valueAt(document, [list, place]));
  const name = id ?? drug;
  const number = String(Number(place) + 1);
  const whole = `${list.slice(0, -1)} ${number}${typeof name === 'string' ? ` (${name})` : ''}`;
  const parts = keys.slice(2);
  return parts
    .flatMap((key, index) => {
      if (/^\d+$/.test(key)) return [];
      const next = parts[index + 1];
      if (next === undefined || !/^\d+$/.test(next)) return [wordOf(key)];
      const one = key === 'steps' ? 'step' : 'changed dose';
      return [`${one} ${String(Number(next) + 1)}`];
    })
    .toReversed()
    .concat(whole)
    .join(' of ');
}

function wordOf(key: string): string {
  return fieldWords[key] ?? key;
}

/** A unit that no drug has is refused before anyone looks at the drug: what that drug may have instead. */
function unitMessage(keys: readonly string[], document: unknown): string | null {
  const { drug, unit } = record(valueAt(document, keys.slice(0, -1)));
  const known: Readonly<Record<string, Drug>> = drugs;
  const own = typeof drug === 'string' ? known[drug] : undefined;
  if (!own) return null;
  const found = unit === undefined ? '' : `, not ${JSON.stringify(unit)}`;
  return `must be one of the units of ${own.id}: ${unitsInWords(own.doseUnit)}${found}`;
}

/**
 * What is wrong with the rest of a document of which some fields cannot be read: the checks between fields run
 * only where each field is what it should be.
 */
function hiddenBehind(issues: readonly Issue[], document: unknown): readonly Issue[] {
  const whole = record(document);
  if (issues.some(({ path }) => path === '') && Object.keys(whole).length === 0) return [];
  const known = Object.keys(scenarioSchema.shape);
  const rest: Record<string, unknown> = Object.fromEntries(
    Object.entries(whole).filter(([key]) => known.includes(key)),
  );
  const wrong = issues.map(({ path }) => path.split('.'));
  const kept: Record<string, readonly number[]> = {};
  for (const list of ['inputs', 'conditions', 'treatments']) {
    const places = new Set(
      wrong.filter(([name, place]) => name === list && place !== undefined).map(([, at]) => at),
    );
    const all: readonly unknown[] = Array.isArray(rest[list]) ? rest[list] : [];
    kept[list] = [...all.keys()].filter((place) => !places.has(String(place)));
    rest[list] = kept[list].map((place) => all[place]);
  }
  for (const [name] of wrong)
    if (name === 'person') rest['person'] = blankScenario.person;
    else if (name === 'horizonDays') rest['horizonDays'] = bounds.horizonDays.max;
    else if (name === 'formatVersion') rest['formatVersion'] = blankScenario.formatVersion;
  const again = upgrade(rest);
  if (again.ok || again.failure.kind !== 'invalid-input') return [];
  const seen = new Set(issues.map(({ path, message }) => `${path} ${message}`));
  return again.failure.issues
    .map(({ path, message }) => {
      const [list = '', place, ...further] = path.split('.');
      const own = kept[list]?.[Number(place)];
      return { path: own === undefined ? path : [list, own, ...further].join('.'), message };
    })
    .filter(({ path, message }) => !seen.has(`${path} ${message}`));
}

function valueAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => record(value)[key], document);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
