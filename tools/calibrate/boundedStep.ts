import { assert, at } from '../../shared/assert.ts';
import { cholesky, choleskySolve } from './linearAlgebra.ts';

/** A quadratic picture of a cost: gradient · d + ½ d' hessian d. */
export interface Quadratic {
  /** Shape [n]. */
  readonly gradient: Float64Array;
  /** Shape [n × n]; positive semidefinite. */
  readonly hessian: Float64Array;
}

/**
 * The point of least damped cost within the box 0 … 1 around a point, by an active set: whatever
 * the step would push out stays at its bound while the others are solved again.
 *
 * @param damping factor on the diagonal (Marquardt 1963, doi:10.1137/0111030), ≥ 0
 */
export function boundedStep(
  { gradient, hessian }: Quadratic,
  from: Float64Array,
  damping: number,
): Float64Array {
  const n = from.length;
  const to = Float64Array.from(from);
  const held = new Set<number>();
  for (let i = 0; i < n; i++)
    if ((at(from, i) <= 0 && at(gradient, i) > 0) || (at(from, i) >= 1 && at(gradient, i) < 0))
      held.add(i);
  for (;;) {
    const moving = [...from.keys()].filter((i) => !held.has(i));
    const step = solve({ gradient, hessian }, moving, shift(from, to, held), damping);
    const out = moving.filter((i, k) => {
      const place = at(from, i) + at(step, k);
      return place < 0 || place > 1;
    });
    for (const [k, i] of moving.entries())
      to[i] = Math.max(0, Math.min(1, at(from, i) + at(step, k)));
    if (out.length === 0) return to;
    for (const i of out) held.add(i);
  }
}

/** How far each held coordinate was moved; 0 for the others. */
function shift(from: Float64Array, to: Float64Array, held: ReadonlySet<number>): Float64Array {
  return from.map((start, i) => (held.has(i) ? at(to, i) - start : 0));
}

/** The damped Newton step of the moving coordinates, the held ones being shifted. */
function solve(
  { gradient, hessian }: Quadratic,
  moving: readonly number[],
  shifted: Float64Array,
  damping: number,
): Float64Array {
  const [n, m] = [gradient.length, moving.length];
  const a = new Float64Array(m * m);
  const b = new Float64Array(m);
  for (const [row, i] of moving.entries()) {
    b[row] = -at(gradient, i);
    for (let k = 0; k < n; k++) b[row] = at(b, row) - at(hessian, i * n + k) * at(shifted, k);
    for (const [column, k] of moving.entries()) a[row * m + column] = at(hessian, i * n + k);
    a[row * m + row] = at(a, row * m + row) * (1 + damping) + Number.EPSILON;
  }
  const l = cholesky(a, m);
  assert(l, 'the normal matrix is not positive definite: is a prior missing?');
  return choleskySolve(l, m, b);
}
