import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Files that a calibration leaves in the repository. */
export const resultFiles = {
  calibrated: join(root, 'shared/bone/calibrated.ts'),
  ensemble: join(root, 'shared/bone/ensemble.ts'),
  report: join(root, 'docs/calibration.md'),
  folds: join(root, 'tests/golden/folds.json'),
  spread: join(root, 'tests/golden/ensemble.json'),
} as const;

const header = '/* Written by npm run calibrate; do not edit. */\n\n';

/** Names a set of values, to tell whether a result was made with the values of today. */
export function fingerprint(values: Readonly<Record<string, number>>): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 12);
}

/** Writes the values that the program uses from now on. */
export function writeCalibrated(
  model: string,
  seed: number,
  values: Readonly<Record<string, number>>,
): void {
  const lines = Object.entries(values).map(
    ([symbol, value]) =>
      `    ${/^[A-Za-z_]\w*$/.test(symbol) ? symbol : `'${symbol}'`}: ${String(value)},`,
  );
  writeFileSync(
    resultFiles.calibrated,
    `${header}/** Fitted values that stand over those of the records; \`model\` names the equations they were fitted with. */
export const calibrated: {
  readonly model: string;
  readonly seed: number;
  readonly values: Readonly<Record<string, number>>;
} = {
  model: '${model}',
  seed: ${String(seed)},
  values: {${lines.length > 0 ? `\n${lines.join('\n')}\n  ` : ''}},
};
`,
  );
}

/** Writes parameter sets that are about as likely as the fitted one. */
export function writeEnsemble(
  model: string,
  seed: number,
  symbols: readonly string[],
  rows: readonly (readonly number[])[],
): void {
  writeFileSync(
    resultFiles.ensemble,
    `${header}/** Parameter sets about the fitted one, in the order of \`symbols\`; docs/calibration.md says how they were drawn. */
// prettier-ignore
export const ensemble: {
  readonly model: string;
  readonly seed: number;
  readonly symbols: readonly string[];
  /** Shape [sets][symbols]. */
  readonly rows: readonly (readonly number[])[];
} = {
  model: '${model}',
  seed: ${String(seed)},
  symbols: [${symbols.map((symbol) => `'${symbol}'`).join(', ')}],
  rows: [
${rows.map((row) => `    [${row.map(String).join(',')}],`).join('\n')}
  ],
};
`,
  );
}

/** One fold’s result: what a fit without these families says to their rows. */
export interface FoldResult {
  readonly families: readonly string[];
  /** Of the rows that were kept, priors included. */
  readonly costBefore: number;
  readonly cost: number;
  /** Row id → percent change that the model gives; null where it gives none. */
  readonly predictions: Readonly<Record<string, number | null>>;
}

/** tests/golden/folds.json. */
export interface FoldResults {
  readonly model: string;
  /** Of the values that every fold began at. */
  readonly fingerprint: string;
  readonly folds: readonly FoldResult[];
}

/** How far the ensemble spreads about one row. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
  /** 5th and 95th percentile. */
  readonly low: number;
  readonly high: number;
}

/** tests/golden/ensemble.json. */
export interface SpreadResults {
  readonly model: string;
  readonly fingerprint: string;
  readonly seed: number;
  readonly members: number;
  /** Median of the members’ costs above the optimum’s. */
  readonly rise: number;
  /** By row id. */
  readonly rows: Readonly<Record<string, Spread>>;
}

function readResult(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The folds that were committed; null where there are none yet. */
export function readFolds(): FoldResults | null {
  return readResult(resultFiles.folds) as FoldResults | null;
}

/** The spread of the ensemble that was committed; null where there is none yet. */
export function readSpread(): SpreadResults | null {
  return readResult(resultFiles.spread) as SpreadResults | null;
}

/** Writes a committed result. */
export function writeResult(path: string, result: FoldResults | SpreadResults): void {
  writeFileSync(path, `${JSON.stringify(result, null, 1)}\n`);
}
