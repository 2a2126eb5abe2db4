/** A stretch of days at one value. */
export interface Piece {
  readonly fromDay: number;
  readonly toDay: number;
  readonly value: number;
}

/** A ramp is run as at most so many pieces: the solver stops at each. */
const mostPieces = 52;

/** No piece of a ramp is shorter, days. */
const shortestPiece = 7;

/**
 * A straight line from one value to another as steps of equal length, each at its mean: by the week up
 * to a year, and in 52 steps beyond. What is given in all comes out exactly.
 *
 * @returns none where `toDay` is not after `fromDay`
 */
export function rampPieces(
  fromDay: number,
  toDay: number,
  fromValue: number,
  toValue: number,
): readonly Piece[] {
  const length = toDay - fromDay;
  if (!(length > 0)) return [];
  const count = Math.max(1, Math.min(mostPieces, Math.floor(length / shortestPiece + 1e-9)));
  return Array.from({ length: count }, (_, index) => ({
    fromDay: fromDay + (length * index) / count,
    // The last ends where the ramp does, whatever rounding made of the others.
    toDay: index === count - 1 ? toDay : fromDay + (length * (index + 1)) / count,
    value: fromValue + ((toValue - fromValue) * (index + 0.5)) / count,
  }));
}
