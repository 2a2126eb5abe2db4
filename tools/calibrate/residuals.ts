import type { EvidenceRow, Trial } from '../../shared/model/evidence.ts';

/** Misfit, in tolerances, from which a row pulls in proportion rather than by its square. */
const delta = 2;

/** The family that a trial is weighed and left out with. */
export function familyOf({ id, family = id }: Pick<Trial<unknown>, 'id' | 'family'>): string {
  return family;
}

/** A row's family by its id; a row that two trials claim keeps the first. */
export function familiesOf(trials: readonly Trial<unknown>[]): ReadonlyMap<string, string> {
  return new Map(
    trials.flatMap((trial) => trial.rows.map(({ id }) => [id, familyOf(trial)] as const)).reverse(),
  );
}

/**
 * Factors on the residuals that make every family weigh the same, however many rows it has:
 * √(c/n) for a row of a family of n, with c such that the squares sum to the number of rows.
 */
export function weightsOf(families: readonly string[]): Float64Array {
  const sizes = new Map<string, number>();
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const share = families.length / sizes.size;
  return Float64Array.from(families, (family) => Math.sqrt(share / (sizes.get(family) ?? NaN)));
}

/**
 * Misfit of one row, in tolerances; markers that rise on a log scale, where doubling twice counts
 * twice: ln((100 + model)/(100 + value)) over tolerance/(100 + value).
 */
export function misfit(row: EvidenceRow, model: number): number {
  const { endPoint, value, tolerance } = row;
  if (endPoint.startsWith('bmd') || value <= 0) return (model - value) / tolerance;
  const level = 100 + value;
  return (Math.log(Math.max(1, 100 + model) / level) * level) / tolerance;
}

/**
 * A residual whose square is the pseudo-Huber loss 2δ²(√(1 + (r/δ)²) − 1): r for small r, and
 * growing as √|r| beyond δ, so that no single row rules the fit (Charbonnier et al. 1997,
 * doi:10.1109/83.551699).
 */
export function robust(r: number): number {
  const ratio = r / delta;
  // 2(√(1 + x²) − 1) without cancellation for small x.
  const loss = (2 * ratio * ratio) / (Math.sqrt(1 + ratio * ratio) + 1);
  return Math.sign(r) * delta * Math.sqrt(loss);
}

/** Weighted robust misfits. Shape [rows]; NaN where the model gave none. */
export function rowResiduals(
  rows: readonly EvidenceRow[],
  weights: Float64Array,
  predictions: Float64Array,
): Float64Array {
  return Float64Array.from(
    rows,
    (row, index) => (weights[index] ?? NaN) * robust(misfit(row, predictions[index] ?? NaN)),
  );
}
