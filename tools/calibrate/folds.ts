import { at } from '../../shared/assert.ts';
import { leastSquares, type Residuals, type SearchState } from './levenbergMarquardt.ts';

/** Some families of studies that are left out together. */
export interface Fold {
  readonly families: readonly string[];
  /** Indices of the rows left out. */
  readonly rows: readonly number[];
}

/** How many folds there are where the families allow. */
const foldCount = 14;

/**
 * Parts the rows: a family that fills a fold is left out alone, the smaller ones in alphabetical
 * order, as many together as come to about the same number of rows.
 *
 * @param families family of every row
 */
export function foldsOf(families: readonly string[]): readonly Fold[] {
  const rowsOf = Map.groupBy(families.keys(), (row) => at(families, row));
  const sorted = [...rowsOf].sort(([a], [b]) => (a < b ? -1 : 1));
  const full = families.length / foldCount;
  const big = sorted.filter(([, rows]) => rows.length >= full);
  const small = sorted.filter(([, rows]) => rows.length < full);
  const groups = Math.max(1, Math.min(small.length, foldCount - big.length));
  const share = small.reduce((sum, [, rows]) => sum + rows.length, 0) / groups;
  let before = 0;
  const grouped = Map.groupBy(small, ([, rows]) => {
    const group = Math.min(groups - 1, Math.floor((before + rows.length / 2) / share));
    before += rows.length;
    return group;
  });
  return [...big.map((entry) => [entry]), ...grouped.values()].map((entries) => ({
    families: entries.map(([family]) => family),
    rows: entries.flatMap(([, rows]) => rows),
  }));
}

/** Steps of least squares that a fold is given, from the optimum of all rows. */
const foldIterations = 3;

/** The residuals with the fold's rows left out; `whole` finds what they were made from. */
export function withoutFold(
  residuals: Residuals,
  { rows }: Fold,
): { readonly kept: Residuals; readonly whole: (kept: Float64Array) => Float64Array | undefined } {
  const origins = new WeakMap<Float64Array, Float64Array>();
  return {
    kept: async (points) =>
      (await residuals(points))?.map((all) => {
        const kept = Float64Array.from(all);
        for (const row of rows) kept[row] = 0;
        origins.set(kept, all);
        return kept;
      }) ?? null,
    whole: (kept) => origins.get(kept),
  };
}

/** A fold fitted to the rows that are kept. */
export interface FoldFit {
  readonly costBefore: number;
  readonly cost: number;
  /** All residuals at the fold's own optimum, those of the left-out rows included. */
  readonly residuals: Float64Array;
}

/** Fits all rows but the fold's, from the optimum of all; null when asked to stop. */
export async function fitWithout(
  fold: Fold,
  residuals: Residuals,
  start: SearchState,
): Promise<FoldFit | null> {
  const { kept, whole } = withoutFold(residuals, fold);
  let costBefore = NaN;
  const { end, progress } = await leastSquares(
    kept,
    { ...start, iteration: 0 },
    { iterations: foldIterations, leastImprovement: 1e-4 },
    ({ iteration, cost }) => {
      if (iteration === 0) costBefore = cost;
    },
  );
  const all = progress && whole(progress.residuals);
  return end === 'stopped' || !all ? null : { costBefore, cost: progress.cost, residuals: all };
}
