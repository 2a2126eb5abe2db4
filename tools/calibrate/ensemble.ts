import { assert, at } from '../../shared/assert.ts';
import { priorSd, type FreeParameter } from './free.ts';
import {
  cholesky,
  choleskyInverse,
  normalMatrix,
  upperSolve,
  type Matrix,
} from './linearAlgebra.ts';
import { costOf, type Residuals } from './levenbergMarquardt.ts';
import type { Random } from './random.ts';
import { quantile } from './spread.ts';

/** How many parameter sets an ensemble has. */
export const ensembleSize = 120;

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

/** A point drawn about the optimum, and the exponent of its density. */
export interface Draw {
  /** 0 … 1, clipped. */
  readonly point: Float64Array;
  readonly logDensity: number;
}

/**
 * Normal draws about the optimum, clipped at the bounds; the density is that before clipping.
 *
 * @param scale factor on their standard deviations
 */
export function drawsAbout(
  optimum: Float64Array,
  { factor, variance }: Laplace,
  random: Random,
  count: number,
  scale = 1,
): readonly Draw[] {
  return Array.from({ length: count }, () => {
    const z = optimum.map(() => random.normal());
    const step = upperSolve(factor, optimum.length, z);
    return {
      point: optimum.map((place, i) =>
        Math.max(0, Math.min(1, place + scale * Math.sqrt(variance) * at(step, i))),
      ),
      logDensity: -z.reduce((sum, x) => sum + x * x, 0) / 2,
    };
  });
}

/** Which draws were taken, and how well normal draws had stood for the posterior. */
export interface Selection {
  /** Indices of draws, ascending; each at most once. */
  readonly chosen: readonly number[];
  /** (Σw)²/Σw² of the full weights: near the number of draws when the posterior is normal. */
  readonly effectiveDraws: number;
  /** Power that the weights were taken to, 0 … 1, so that they leave enough different draws. */
  readonly power: number;
}

/**
 * Sampling by importance, without repeats: a draw's weight is its posterior density by its actual
 * cost, exp(−cost/(2·variance)), over the density it was drawn with (Rubin's SIR; Skare et al. 2003,
 * doi:10.1111/1467-9469.00360). In many dimensions a few draws would take all the weight; the weights
 * are taken to the greatest power that leaves `size` effective draws.
 *
 * @param costs shape [draws]
 */
export function select(
  draws: readonly Draw[],
  costs: ArrayLike<number>,
  variance: number,
  random: Random,
  size = ensembleSize,
): Selection {
  const logs = draws.map(({ logDensity }, i) => -at(costs, i) / (2 * variance) - logDensity);
  const greatest = Math.max(...logs);
  const weights = (power: number): number[] =>
    logs.map((log) => Math.exp(power * (log - greatest)));
  const effective = (power: number): number => {
    const w = weights(power);
    return w.reduce((sum, x) => sum + x, 0) ** 2 / w.reduce((sum, x) => sum + x * x, 0);
  };
  const enough = Math.min(draws.length, size);
  let [power, beyond] = effective(1) >= enough ? [1, 1] : [0, 1];
  while (beyond - power > 1e-4) {
    const middle = (power + beyond) / 2;
    if (effective(middle) >= enough) power = middle;
    else beyond = middle;
  }
  // Efraimidis & Spirakis 2006, doi:10.1016/j.ipl.2005.11.003: the largest keys ln(u)/w, as −ln(−ln u) + ln w.
  const keys = logs.map((log, index) => ({
    index,
    key: power * log - Math.log(-Math.log(random.uniform() || Number.MIN_VALUE)),
  }));
  const chosen = keys
    .sort((a, b) => b.key - a.key)
    .slice(0, enough)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  return { chosen, effectiveDraws: effective(1), power };
}

/** Widths of draws that are tried, as shares of the normal picture's. */
const scales = [1, 0.7, 0.5, 0.35, 0.25];

/** Draws that each width is judged by. */
const pilotDraws = 40;

/**
 * The width at which the cost of draws rises as it would if the cost were the square that the
 * normal picture takes it for: far from the optimum a model of many parameters is steeper than that.
 *
 * @returns null when asked to stop
 */
export async function widthOf(
  optimum: Float64Array,
  cost: number,
  laplace: Laplace,
  random: Random,
  residuals: Residuals,
): Promise<number | null> {
  const expected = laplace.variance * optimum.length;
  let best = { scale: 1, off: Infinity };
  for (const scale of scales) {
    const draws = drawsAbout(optimum, laplace, random, pilotDraws, scale);
    const answers = await residuals(draws.map(({ point }) => point));
    if (!answers) return null;
    const sorted = Float64Array.from(answers, costOf).sort();
    const off = Math.abs(Math.log(Math.max(1e-9, quantile(sorted, 0.5) - cost) / expected));
    if (off < best.off) best = { scale, off };
  }
  return best.scale;
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
