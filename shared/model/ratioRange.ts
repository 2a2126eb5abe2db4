/** One end of the range of a ratio that is known only roughly. */
export interface RatioEnd {
  readonly which: 'low' | 'high';
  /** Logarithm of the widest factor. */
  readonly spread: number;
  /** |ln ratio| at which half of it is reached. */
  readonly half: number;
}

/** The ratio over or times exp(spread·|ln ratio|/(half + |ln ratio|)): 1 where nothing has changed. */
export function endOfRange(ratio: number, { which, spread, half }: RatioEnd): number {
  const effect = Math.abs(Math.log(ratio));
  const wide = (spread * effect) / (half + effect);
  return ratio * Math.exp(which === 'low' ? -wide : wide);
}
