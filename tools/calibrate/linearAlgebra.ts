import { at } from '../../shared/assert.ts';

/** A dense matrix, row by row. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Shape [rows × columns]. */
  readonly values: Float64Array;
}

/** J'J over the rows that `counts` lets in. Shape [columns × columns]. */
export function normalMatrix(j: Matrix, counts: (row: number) => boolean): Float64Array {
  const n = j.columns;
  const product = new Float64Array(n * n);
  for (let row = 0; row < j.rows; row++) {
    if (!counts(row)) continue;
    const line = j.values.subarray(row * n, (row + 1) * n);
    for (let a = 0; a < n; a++) {
      const value = at(line, a);
      if (value === 0) continue;
      for (let b = 0; b < n; b++) product[a * n + b] = at(product, a * n + b) + value * at(line, b);
    }
  }
  return product;
}

/** J'r over the rows that `counts` lets in. Shape [columns]. */
export function gradientOf(
  j: Matrix,
  r: Float64Array,
  counts: (row: number) => boolean,
): Float64Array {
  const n = j.columns;
  const gradient = new Float64Array(n);
  for (let row = 0; row < j.rows; row++) {
    if (!counts(row)) continue;
    for (let a = 0; a < n; a++)
      gradient[a] = at(gradient, a) + at(j.values, row * n + a) * at(r, row);
  }
  return gradient;
}

/** Lower triangle L with LL' = A; null where A is not positive definite. Shape [n × n]. */
export function cholesky(a: Float64Array, n: number): Float64Array | null {
  const l = new Float64Array(n * n);
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++) {
      let sum = at(a, row * n + column);
      for (let k = 0; k < column; k++) sum -= at(l, row * n + k) * at(l, column * n + k);
      if (row === column && !(sum > 0)) return null;
      l[row * n + column] = row === column ? Math.sqrt(sum) : sum / at(l, column * n + column);
    }
  return l;
}

/** x with LL'x = b. */
export function choleskySolve(l: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) x[row] = at(x, row) - at(l, row * n + k) * at(x, k);
    x[row] = at(x, row) / at(l, row * n + row);
  }
  return upperSolve(l, n, x);
}

/** x with L'x = b: of a standard normal b, a draw with covariance (LL')⁻¹. */
export function upperSolve(l: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) x[row] = at(x, row) - at(l, k * n + row) * at(x, k);
    x[row] = at(x, row) / at(l, row * n + row);
  }
  return x;
}

/** (LL')⁻¹. Shape [n × n]. */
export function choleskyInverse(l: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n);
  for (let column = 0; column < n; column++) {
    const unit = new Float64Array(n);
    unit[column] = 1;
    for (const [row, value] of choleskySolve(l, n, unit).entries())
      inverse[row * n + column] = value;
  }
  return inverse;
}
