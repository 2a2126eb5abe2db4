import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assert } from '../../shared/assert.ts';

/** Something done to the reference model on a day, in its own symbols. */
export interface GoldenEvent {
  readonly day: number;
  readonly kind: 'set' | 'add';
  readonly name: string;
  readonly value: number;
}

/** One reference run: who, for how long, and what happens. */
export interface GoldenScenario {
  readonly name: string;
  readonly ageYears: number;
  readonly menopauseAgeYears: number | null;
  readonly horizonDays: number;
  readonly events: readonly GoldenEvent[];
  /** Shape [n]; days of the rows. */
  readonly days: Float64Array;
  /** Column name → shape [n]. */
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** Trajectories computed by another program at the start values; see the README beside them. */
export const goldenFolder = join(import.meta.dirname, '../../tests/golden/start-model');

/** Every reference run of the folder. */
export function readGolden(): readonly GoldenScenario[] {
  const definitions = JSON.parse(
    readFileSync(join(goldenFolder, 'scenarios.json'), 'utf8'),
  ) as Record<
    string,
    Pick<GoldenScenario, 'ageYears' | 'menopauseAgeYears' | 'horizonDays' | 'events'>
  >;
  return readdirSync(goldenFolder)
    .filter((file) => file.endsWith('.csv') && file !== 'start-parameters.csv')
    .map((file) => {
      const name = basename(file, '.csv');
      const definition = definitions[name];
      assert(definition, `${name} has no definition`);
      return { name, ...definition, ...readColumns(join(goldenFolder, file)) };
    });
}

function readColumns(path: string): Pick<GoldenScenario, 'days' | 'columns'> {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const rows = lines.map((line) => line.split(',').map(Number));
  const columns = header
    .split(',')
    .map((name, index) => [name, Float64Array.from(rows, (row) => row[index] ?? NaN)] as const);
  const [days, ...others] = columns;
  assert(days, `${path} is empty`);
  return { days: days[1], columns: new Map(others) };
}
