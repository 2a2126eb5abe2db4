import type { Flag } from '../../../shared/explain/flags/flag.ts';
import type { OverAxis } from '../charts/overPlot.ts';

/** A flag with its place on a plot. */
export interface Placed {
  readonly flag: Flag;
  /** Its place among all flags; the first is 1. */
  readonly number: number;
  /** Of its pole, px from the left. */
  readonly x: number;
  /** From the top, so that no flag covers another. */
  readonly row: number;
}

/** Width of a flag on a plot, px: as wide as a finger or a mouse needs it. */
export const flagWidth = 26;

/**
 * Puts each flag of one plot where it fits.
 *
 * @param flags every flag, ascending by day
 */
export function placed(
  flags: readonly Flag[],
  plot: string,
  { x }: Pick<OverAxis, 'x'>,
): readonly Placed[] {
  const rows: number[] = [];
  return flags.flatMap((flag, index) => {
    if (flag.plot !== plot) return [];
    const pole = x(flag.day);
    const free = rows.findIndex((end) => end < pole);
    const row = free < 0 ? rows.length : free;
    rows[row] = pole + flagWidth;
    return [{ flag, number: index + 1, x: pole, row }];
  });
}
