/**
 * A stiff system of ordinary differential equations with its analytic, sparse Jacobian.
 *
 * Numbers that change with every call travel in `now`, shape [2]: the time in days, and the diagonal
 * d of the matrix to factorise. As arguments of their own each would be put on the heap at each call.
 */
export interface OdeSystem {
  /** Number of states. */
  readonly size: number;
  /** Shape [size]; a typical size of each state: absolute tolerance = relative tolerance × this. */
  readonly scales: Float64Array;
  /** Number of entries of the Jacobian as the system holds it. */
  readonly jacobianSize: number;
  /** Number of entries of its factors. */
  readonly factorSize: number;
  /**
   * Right-hand side.
   *
   * @param y  shape [size]; states
   * @param k  constants of the segment between two events
   * @param dy shape [size]; written
   */
  readonly derivatives: (
    now: Float64Array,
    y: Float64Array,
    k: Float64Array,
    dy: Float64Array,
  ) => void;
  /**
   * Right-hand side and its derivatives, in one pass.
   *
   * @param j  shape [jacobianSize]; ∂f/∂y as `factorise` wants it, written
   * @param ft shape [size]; ∂f/∂t, written
   */
  readonly linearise: (
    now: Float64Array,
    y: Float64Array,
    k: Float64Array,
    dy: Float64Array,
    j: Float64Array,
    ft: Float64Array,
  ) => void;
  /** Factors of d·I − ∂f/∂y into `lu`, shape [factorSize]. */
  readonly factorise: (now: Float64Array, j: Float64Array, lu: Float64Array) => void;
  /** Solves with the factors for b + more; `b`, shape [size], becomes the solution. */
  readonly solve: (lu: Float64Array, b: Float64Array, more: Float64Array) => void;
}
