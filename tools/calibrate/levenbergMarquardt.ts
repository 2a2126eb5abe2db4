import { at } from '../../shared/assert.ts';
import { boundedStep, type Quadratic } from './boundedStep.ts';
import { gradientOf, normalMatrix, type Matrix } from './linearAlgebra.ts';

/**
 * Residuals at many points of the box 0 … 1, each an array of one shape, NaN where there is none;
 * null when asked to stop.
 */
export type Residuals = (
  points: readonly Float64Array[],
) => Promise<readonly Float64Array[] | null>;

/** Where a search is; with the same residuals, all it takes to go on in the same way. */
export interface SearchState {
  readonly iteration: number;
  /** Shape [n]; 0 … 1. */
  readonly point: Float64Array;
  readonly damping: number;
}

/** A point that was accepted, and what is known there. */
export interface Progress extends SearchState {
  readonly cost: number;
  readonly residuals: Float64Array;
}

/** Why a search ended. */
export type SearchEnd = 'converged' | 'iterations' | 'time' | 'stopped' | 'no-better-step';

/** When to be content. */
export interface SearchLimits {
  readonly iterations: number;
  /** Asked before each iteration with the length of the last, ms. */
  readonly outOfTime?: (lastMs: number) => boolean;
  /** An accepted step that lowers the cost by a smaller share is the last. */
  readonly leastImprovement: number;
}

/** What a row counts that the model cannot answer: as a misfit of some twenty tolerances. */
const failedResidual = 8;

/** Step of the differences, as a share of the range: halved, it changes the Jacobian by half a percent. */
export const differenceStep = 0.005;

/** Factors on the damping that are tried at once, two a batch, until one lowers the cost. */
const dampings = [
  [0.3, 3],
  [30, 300],
  [3e3, 3e4],
] as const;

export const firstDamping = 0.1;
const leastDamping = 1e-6;

/** Sum of squares; a missing residual counts as a large one. */
export function costOf(residuals: Float64Array): number {
  let cost = 0;
  for (const r of residuals) cost += Number.isNaN(r) ? failedResidual ** 2 : r * r;
  return cost;
}

/** Residuals with the missing ones filled, and ½ the Gauss-Newton picture of the cost over some rows. */
export function pictureOf(
  jacobian: Matrix,
  residuals: Float64Array,
  counts: (row: number) => boolean = () => true,
): Quadratic {
  const filled = residuals.map((r) => (Number.isNaN(r) ? failedResidual : r));
  return {
    gradient: gradientOf(jacobian, filled, counts),
    hessian: normalMatrix(jacobian, counts),
  };
}

/** Forward differences, backward at the upper bound; 0 where either side is missing. */
export async function jacobianAt(
  residuals: Residuals,
  point: Float64Array,
  here: Float64Array,
): Promise<Matrix | null> {
  const steps = point.map((place) => (place + differenceStep <= 1 ? 1 : -1) * differenceStep);
  const there = await residuals(
    [...point.keys()].map((i) => {
      const moved = Float64Array.from(point);
      moved[i] = at(point, i) + at(steps, i);
      return moved;
    }),
  );
  if (!there) return null;
  const [rows, columns] = [here.length, point.length];
  const values = new Float64Array(rows * columns);
  for (const [column, column2] of there.entries())
    for (let row = 0; row < rows; row++) {
      const slope = (at(column2, row) - at(here, row)) / at(steps, column);
      values[row * columns + column] = Number.isNaN(slope) ? 0 : slope;
    }
  return { rows, columns, values };
}

/**
 * Least squares within the box 0 … 1, by Levenberg and Marquardt with projection onto the bounds.
 *
 * @param onProgress told of every accepted point, and of the first
 */
export async function leastSquares(
  residuals: Residuals,
  start: SearchState,
  limits: SearchLimits,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<{ end: SearchEnd; progress: Progress | null; jacobian: Matrix | null }> {
  const first = await residuals([start.point]);
  const here = first?.[0];
  if (!here) return { end: 'stopped', progress: null, jacobian: null };
  let progress: Progress = { ...start, residuals: here, cost: costOf(here) };
  let jacobian: Matrix | null = null;
  onProgress(progress);
  const done = (end: SearchEnd) => ({ end, progress, jacobian });
  let lastMs = 0;
  while (progress.iteration < limits.iterations) {
    if (limits.outOfTime?.(lastMs)) return done('time');
    const begun = performance.now();
    const fresh = await jacobianAt(residuals, progress.point, progress.residuals);
    if (!fresh) return done('stopped');
    jacobian = fresh;
    const next = await betterStep(residuals, progress, jacobian);
    if (next === null) return done('stopped');
    if (next === 'none') return done('no-better-step');
    const improvement = 1 - next.cost / progress.cost;
    progress = next;
    onProgress(progress);
    if (improvement < limits.leastImprovement) return done('converged');
    lastMs = performance.now() - begun;
  }
  return done('iterations');
}

/** The first batch of damped steps that holds a better point; null when asked to stop. */
async function betterStep(
  residuals: Residuals,
  progress: Progress,
  jacobian: Matrix,
): Promise<Progress | 'none' | null> {
  const picture = pictureOf(jacobian, progress.residuals);
  for (const factors of dampings) {
    const tried = factors.map((factor) => {
      const damping = Math.max(leastDamping, progress.damping * factor);
      return { damping, point: boundedStep(picture, progress.point, damping) };
    });
    const answers = await residuals(tried.map(({ point }) => point));
    if (!answers) return null;
    const [best] = tried
      .map((step, index) => ({ ...step, residuals: at(answers, index) }))
      .map((step) => ({ ...step, cost: costOf(step.residuals) }))
      .sort((a, b) => a.cost - b.cost);
    if (best && best.cost < progress.cost) return { iteration: progress.iteration + 1, ...best };
  }
  return 'none';
}
