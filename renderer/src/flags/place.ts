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

/** Least width of a flag on a plot, px: as wide as a finger or a mouse needs it. */
export const flagWidth = 26;

/** Width of a flag beside its letters, px. */
const rim = 17;

/** Width of a letter or a digit on a flag, in heights of the letters. */
const letterWidth = 0.72;

/** The stretch of a row that a flag takes, px. */
interface Side {
  readonly left: boolean;
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
  const rows: Side[][] = [];
  const its = flags.filter(({ flag }) => flag.plot === plot);
  return its.map((one, place) => {
    const pole = x(one.flag.day);
    const letters = String(one.number).length + one.letters.length;
    const wide = Math.max(flagWidth, rim + letters * letterWidth * em);
    const next = its[place + 1];
    const crowded = next !== undefined && x(next.flag.day) <= pole + wide;
    const sides = sidesOf(pole, wide, right, crowded);
    for (let row = 0; ; row += 1) {
      const taken = (rows[row] ??= []);
      const side = sides.find(({ from, to }) =>
        taken.every((other) => to < other.from || other.to < from),
      );
      if (!side) continue;
      taken.push(side);
      return { ...one, x: pole, row, left: side.left };
    }
  });
}

/** Where a flag may fly, the better side first: to the right, unless another stands close by there. */
function sidesOf(pole: number, wide: number, right: number, crowded: boolean): readonly Side[] {
  const onRight = { left: false, from: pole, to: pole + wide };
  const onLeft = { left: true, from: pole - wide, to: pole };
  const fitting = [onRight, onLeft].filter(({ from, to }) => from >= 0 && to <= right);
  if (fitting.length === 0) return [onRight];
  return crowded ? fitting.toReversed() : fitting;
}
