import { assert, at } from '../../shared/assert.ts';
import { priorSd, type FreeParameter } from './free.ts';
import { cholesky, choleskyInverse, normalMatrix, type Matrix } from './linearAlgebra.ts';
import { costOf } from './levenbergMarquardt.ts';

/** The normal picture of the posterior at an optimum. */
export interface Laplace {
  /** Mean square of the weighted residuals of rows, over the degrees of freedom that are left; ≥ 1. */
  readonly variance: number;
  /** L of J'J = LL', priors included. Shape [free × free]. */
  readonly factor: Float64Array;
  /** variance · (J'J)⁻¹. Shape [free × free]; of places 0 … 1. */
  readonly covariance: Float64Array;
}

/**
 * The covariance at the optimum, inflated by the variance of the residuals.
 *
 * @param rows how many of the residuals are rows; the others are priors
 */
export function laplaceAt(jacobian: Matrix, residuals: Float64Array, rows: number): Laplace {
  const n = jacobian.columns;
  const factor = cholesky(
    normalMatrix(jacobian, () => true),
    n,
  );
  assert(factor, 'the posterior has no finite width: is a prior missing?');
  const inverse = choleskyInverse(factor, n);
  // Trace of the prior's share: a parameter that only its prior holds takes no degree of freedom.
  let learnt = 0;
  for (let i = 0; i < n; i++) learnt += 1 - at(inverse, i * n + i) / priorSd ** 2;
  const freedom = Math.max(1, rows - learnt);
  const variance = Math.max(1, costOf(residuals.subarray(0, rows)) / freedom);
  return { variance, factor, covariance: inverse.map((value) => value * variance) };
}

/** Standard deviation of every place, and the pairs of parameters that cannot be told apart. */
export function correlations(
  free: readonly FreeParameter[],
  { covariance }: Laplace,
  beyond: number,
): readonly { readonly a: string; readonly b: string; readonly r: number }[] {
  const n = free.length;
  const sd = free.map((_, i) => Math.sqrt(at(covariance, i * n + i)));
  return free
    .flatMap((a, i) =>
      free.slice(i + 1).map((b, k) => ({
        a: a.symbol,
        b: b.symbol,
        r: at(covariance, i * n + i + 1 + k) / (at(sd, i) * at(sd, i + 1 + k)),
      })),
    )
    .filter(({ r }) => Math.abs(r) > beyond)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
