import type { OverAxis } from '../charts/overPlot.ts';
import type { Numbered } from './armFlags.ts';

/** What stands in the strip above a plot: a flag, or several that stand too close for one each. */
export interface Placed {
  /** At least one, ascending by day. */
  readonly flags: readonly Numbered[];
  /** Their poles, px from the left. */
  readonly poles: readonly number[];
  /** The stretch of the strip that the cloth takes, px. */
  readonly from: number;
  readonly to: number;
  /** The side of its pole on which the cloth flies; over it where neither has room. */
  readonly flies: 'right' | 'left' | 'over';
}

/** Least width of a flag on a plot, px: as wide as a finger or a mouse needs it. */
export const flagWidth = 26;

/** Least distance of two flags, px. */
export const flagGap = 2;

/** Width of a flag beside its letters, px; and of each, in heights of the letters: capitals and digits are wide. */
const oneFlag = { rim: 17, letter: 0.72 };
const manyFlags = { rim: 12, letter: 0.55 };

/** Flags that share a cloth. */
type Group = Pick<Placed, 'flags' | 'poles'>;

/** What is written on a cloth: the number of its flag and the arms, or how many flags there are. */
export function lettering([first, ...others]: readonly Numbered[]): string {
  if (first === undefined) return '';
  return others.length > 0
    ? `${String(others.length + 1)} flags`
    : `${String(first.number)}${first.letters.join('')}`;
}

/**
 * Puts the flags of one plot into one row in which none covers another. Those that stand too close for
 * that share a cloth.
 *
 * @param flags every flag, ascending by day
 */
export function placed(
  flags: readonly Numbered[],
  plot: string,
  axis: OverAxis,
): readonly Placed[] {
  let groups: readonly Group[] = flags
    .filter(({ flag }) => flag.plot === plot)
    .map((one) => ({ flags: [one], poles: [axis.x(one.flag.day)] }));
  for (;;) {
    const row = inOneRow(groups, axis);
    if (row) return row;
    groups = closestJoined(groups);
  }
}

/** The groups side by side; null where there is no room for that. */
function inOneRow(
  groups: readonly Group[],
  { em, right = Infinity }: OverAxis,
): readonly Placed[] | null {
  const sides = groups.map((group) => {
    const { rim, letter } = group.flags.length > 1 ? manyFlags : oneFlag;
    const wide = Math.max(flagWidth, rim + lettering(group.flags).length * letter * em);
    return sidesOf(group, wide);
  });
  const row: Placed[] = [];
  // To the left wherever that is free, which leaves most room for those that follow.
  for (const { onLeft, onRight } of sides) {
    const least = (row.at(-1)?.to ?? -flagGap) + flagGap;
    const free = [onLeft, onRight].find(({ from, to }) => from >= least && to <= right);
    if (free) row.push(free);
    else if (sides.length === 1) return [heldWithin(onRight, right)];
    else return null;
  }
  // Then to the right wherever that is free, where a flag is looked for.
  for (let place = row.length - 1; place >= 0; place -= 1) {
    const most = Math.min(right, (row[place + 1]?.from ?? Infinity) - flagGap);
    const onRight = sides[place]?.onRight;
    if (onRight && onRight.to <= most) row[place] = onRight;
  }
  return row;
}

/** The cloth of a group on either side: as wide as what is written on it, and over all its poles. */
function sidesOf(group: Group, wide: number): { onLeft: Placed; onRight: Placed } {
  const [first, last] = [group.poles[0] ?? 0, group.poles.at(-1) ?? 0];
  return {
    onLeft: { ...group, from: Math.min(first, last - wide), to: last, flies: 'left' },
    onRight: { ...group, from: first, to: Math.max(last, first + wide), flies: 'right' },
  };
}

/** A cloth for which there is no room on either side, moved to where the strip holds it. */
function heldWithin(cloth: Placed, right: number): Placed {
  const wide = cloth.to - cloth.from;
  const from = Math.max(0, Math.min(cloth.from, right - wide));
  return { ...cloth, from, to: from + wide, flies: 'over' };
}

/** The two groups that stand closest become one. */
function closestJoined(groups: readonly Group[]): readonly Group[] {
  const gaps = groups
    .slice(1)
    .map(({ poles }, place) => (poles[0] ?? 0) - (groups[place]?.poles.at(-1) ?? 0));
  const place = gaps.indexOf(Math.min(...gaps));
  const [one, other] = [groups[place], groups[place + 1]];
  if (!one || !other) return groups;
  const both = { flags: [...one.flags, ...other.flags], poles: [...one.poles, ...other.poles] };
  return groups.toSpliced(place, 2, both);
}
