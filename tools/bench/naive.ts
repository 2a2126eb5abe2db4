import type { CompiledModel } from '../../shared/engine/equations/compile.ts';

/**
 * The same equations and the same method done naively: the Jacobian by forward differences, the
 * linear algebra dense with partial pivoting (Golub & Van Loan, Matrix Computations, 3.4).
 */
export function naive(model: CompiledModel): CompiledModel {
  const n = model.size;
  const moved = new Float64Array(n);
  const slope = new Float64Array(n);
  const pivots = new Int32Array(n);
  const by = Math.sqrt(Number.EPSILON);

  const difference = (
    dy: Float64Array,
    step: number,
    write: (row: number, d: number) => void,
  ): void => {
    for (let row = 0; row < n; row++) write(row, ((slope[row] ?? 0) - (dy[row] ?? 0)) / step);
  };

  return {
    ...model,
    jacobianSize: n * n,
    factorSize: n * n,
    linearise: (now, y, k, dy, j, ft) => {
      model.derivatives(now, y, k, dy);
      for (let column = 0; column < n; column++) {
        const step = by * Math.max(Math.abs(y[column] ?? 0), model.scales[column] ?? 1);
        moved.set(y);
        moved[column] = (y[column] ?? 0) + step;
        model.derivatives(now, moved, k, slope);
        difference(dy, step, (row, d) => {
          j[row * n + column] = d;
        });
      }
      const t = now[0] ?? 0;
      const step = by * Math.max(1, Math.abs(t));
      now[0] = t + step;
      model.derivatives(now, y, k, slope);
      now[0] = t;
      difference(dy, step, (row, d) => {
        ft[row] = d;
      });
    },
    factorise: (now, j, lu) => {
      const d = now[1] ?? 0;
      for (let index = 0; index < n * n; index++) lu[index] = -(j[index] ?? 0);
      for (let row = 0; row < n; row++) lu[row * n + row]! += d;
      eliminate(lu, pivots, n);
    },
    solve: (lu, b, more) => {
      for (let row = 0; row < n; row++) b[row]! += more[row]!;
      substitute(lu, pivots, b, n);
    },
  };
}

function eliminate(a: Float64Array, pivots: Int32Array, n: number): void {
  for (let step = 0; step < n; step++) {
    let pivot = step;
    for (let row = step + 1; row < n; row++)
      if (Math.abs(a[row * n + step]!) > Math.abs(a[pivot * n + step]!)) pivot = row;
    pivots[step] = pivot;
    if (pivot !== step)
      for (let column = 0; column < n; column++) {
        const kept = a[step * n + column]!;
        a[step * n + column] = a[pivot * n + column]!;
        a[pivot * n + column] = kept;
      }
    for (let row = step + 1; row < n; row++) {
      const factor = a[row * n + step]! / a[step * n + step]!;
      a[row * n + step] = factor;
      for (let column = step + 1; column < n; column++)
        a[row * n + column]! -= factor * a[step * n + column]!;
    }
  }
}

function substitute(lu: Float64Array, pivots: Int32Array, b: Float64Array, n: number): void {
  for (let step = 0; step < n; step++) {
    const pivot = pivots[step]!;
    const kept = b[step]!;
    b[step] = b[pivot]!;
    b[pivot] = kept;
  }
  for (let row = 1; row < n; row++)
    for (let column = 0; column < row; column++) b[row]! -= lu[row * n + column]! * b[column]!;
  for (let row = n - 1; row >= 0; row--) {
    for (let column = row + 1; column < n; column++) b[row]! -= lu[row * n + column]! * b[column]!;
    b[row]! /= lu[row * n + row]!;
  }
}
