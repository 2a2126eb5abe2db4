// The tokens on the pans, each standing on the origin and about 12 units high.

/** RANKL: a wedge that fits RANK. */
export const rankl = 'M-6 0 H6 L0 -11 Z';

/** OPG: a decoy with a notch for the wedge. */
export const decoy = 'M-6 0 V-11 L0 -4.5 L6 -11 V0 Z';

/** A drug that catches RANKL: two arms and a stem. */
export const antibody = 'M0 -1.5 V-5.5 M0 -5.5 L-4.5 -10.5 M0 -5.5 L4.5 -10.5';

/** Where one token of a pile stands. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const inRow = [7, 6, 5, 2];

/** A pile of tokens on a pan, filled row by row from below. */
export function pile(count: number): readonly Place[] {
  const places: Place[] = [];
  let left = count;
  for (const [row, most] of inRow.entries()) {
    const here = Math.min(left, most);
    for (let index = 0; index < here; index += 1)
      places.push({ x: (index - (here - 1) / 2) * 13, y: -row * 12.5 - 1 });
    left -= here;
  }
  return places;
}
