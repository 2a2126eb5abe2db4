import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assert } from '../../shared/assert.ts';
import type { Matrix } from './linearAlgebra.ts';
import type { SearchState } from './levenbergMarquardt.ts';

/** Where a search is, to go on from. */
export interface Checkpoint {
  readonly model: string;
  /** Of the point, in its order. */
  readonly symbols: readonly string[];
  readonly iteration: number;
  readonly damping: number;
  /** 0 … 1. */
  readonly point: readonly number[];
}

/** The end of a fit, with what ensemble, folds and report need of it. */
export interface Optimum extends Checkpoint {
  /** Ids of the rows, in the order of the residuals; the priors follow. */
  readonly rows: readonly string[];
  readonly costBefore: number;
  readonly cost: number;
  readonly predictionsBefore: readonly (number | null)[];
  readonly predictions: readonly (number | null)[];
  readonly residuals: readonly (number | null)[];
  readonly jacobian: readonly number[];
}

const folder = join(import.meta.dirname, '../../artifacts/calibrate');

/** What a fit keeps for itself, outside version control; a trial fit to some rows stays apart. */
export function filesOf(extent: 'whole' | 'partial'): { checkpoint: string; optimum: string } {
  const own = extent === 'whole' ? folder : join(folder, extent);
  return { checkpoint: join(own, 'checkpoint.json'), optimum: join(own, 'optimum.json') };
}

/** Writes a document whole or not at all. Numbers come back bit for bit; NaN comes back as null. */
export function save(path: string, document: Checkpoint | Optimum): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(document));
  renameSync(`${path}.new`, path);
}

/** The state of a search, as a document. */
export function checkpointOf(
  model: string,
  symbols: readonly string[],
  { iteration, damping, point }: SearchState,
): Checkpoint {
  return { model, symbols, iteration, damping, point: [...point] };
}

/** The search to go on with; null where there is none for these parameters. */
export function resumeFrom(path: string, symbols: readonly string[]): SearchState | null {
  if (!existsSync(path)) return null;
  const { point, iteration, damping, ...rest } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as Checkpoint;
  if (JSON.stringify(rest.symbols) !== JSON.stringify(symbols)) return null;
  return { point: Float64Array.from(point), iteration, damping };
}

/** The optimum that a fit has left behind; the rows and parameters must be those of today. */
export function loadOptimum(
  path: string,
  rows: readonly string[],
  symbols: readonly string[],
): Optimum {
  assert(existsSync(path), 'no optimum yet: run npm run calibrate first');
  const optimum = JSON.parse(readFileSync(path, 'utf8')) as Optimum;
  assert(
    JSON.stringify([optimum.rows, optimum.symbols]) === JSON.stringify([rows, symbols]),
    'the optimum is of other rows or parameters: fit again',
  );
  return optimum;
}

/** The Jacobian of an optimum: rows, then priors, by free parameters. */
export function jacobianOf({ jacobian, symbols, residuals }: Optimum): Matrix {
  return {
    rows: residuals.length,
    columns: symbols.length,
    values: Float64Array.from(jacobian),
  };
}

/** An array with NaN where the document has null. */
export function numbers(values: readonly (number | null)[]): Float64Array {
  return Float64Array.from(values, (value) => value ?? NaN);
}
