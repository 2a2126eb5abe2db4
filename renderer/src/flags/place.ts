import type { OverAxis } from '../charts/overPlot.ts';
import type { Numbered } from './armFlags.ts';

/** A flag with its place on a plot. */
export interface Placed extends Numbered {
  /** Of its pole, px from the left. */
  readonly x: number;
  /** From the top, so that no flag covers another. */
  readonly row: number;
  /** Whether it flies to the left of its pole, where it would else leave the plot or need another row. */
  readonly left: boolean;
}

/** Width of a flag on a plot, px: as wide as a finger or a mouse needs it. */
export const flagWidth = 26;

/** Width of the letter of an arm on a flag, in heights of the letters. */
const letterWidth = 0.8;

interface Taken {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts each flag of one plot where it fits, as high as it can.
 *
 * @param flags every flag, ascending by day
 */
export function placed(
  flags: readonly Numbered[],
  plot: string,
  { x, em, right = Infinity }: OverAxis,
): readonly Placed[] {
  const rows: Taken[][] = [];
  return flags.flatMap((one) => {
    if (one.flag.plot !== plot) return [];
    const pole = x(one.flag.day);
    const wide = flagWidth + one.letters.length * letterWidth * em;
    const sides = [
      { left: false, from: pole, to: pole + wide },
      { left: true, from: pole - wide, to: pole },
    ].filter(({ left, from, to }) => (left ? from >= 0 : to <= right));
    const [usual = { left: false, from: pole, to: pole + wide }] = sides;
    for (let row = 0; ; row += 1) {
      const taken = (rows[row] ??= []);
      const free = (side: Taken): boolean =>
        taken.every(({ from, to }) => side.to < from || to < side.from);
      const side = taken.length === 0 ? usual : sides.find(free);
      if (!side) continue;
      taken.push(side);
      return [{ ...one, x: pole, row, left: side.left }];
    }
  });
}
