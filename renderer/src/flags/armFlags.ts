import type { Flag } from '../../../shared/explain/flags/flag.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import { armLooks } from '../arms/looks.ts';

/** A flag with its number in the list, and the arms on whose curves it flies. */
export interface Numbered {
  readonly flag: Flag;
  /** The first is 1. */
  readonly number: number;
  /** Empty where nothing is compared. */
  readonly letters: readonly ArmLetter[];
}

/** The flags of a scenario alone, ascending by day. */
export function numbered(flags: readonly Flag[]): readonly Numbered[] {
  return flags.map((flag, place) => ({ flag, number: place + 1, letters: [] }));
}

/** The flags of several arms in one list, ascending by day; what is the same in several is there once. */
export function flagsOfArms(
  arms: readonly { readonly letter: ArmLetter; readonly flags: readonly Flag[] }[],
): readonly Numbered[] {
  const all = arms.flatMap(({ letter, flags }) => flags.map((flag) => ({ letter, flag })));
  const same = Map.groupBy(all, ({ flag: { rule, plot, day, reason } }) =>
    JSON.stringify([rule, plot, Math.round(day), reason]),
  );
  return [...same.values()]
    .flatMap((its) => {
      const [first] = its;
      return first ? [{ flag: first.flag, letters: its.map(({ letter }) => letter) }] : [];
    })
    .toSorted((a, b) => a.flag.day - b.flag.day)
    .map((one, place) => ({ ...one, number: place + 1 }));
}

/** Those on the curves of one arm, under the numbers of the whole list. */
export function flagsOn(flags: readonly Numbered[], letter: ArmLetter): readonly Numbered[] {
  return flags
    .filter(({ letters }) => letters.includes(letter))
    .map((one) => ({ ...one, letters: [letter] }));
}

/** The colour of the arm on whose curve a flag flies; undefined where it is not of one arm alone. */
export function armColour([one, another]: readonly ArmLetter[]): string | undefined {
  return one === undefined || another !== undefined ? undefined : armLooks[one].colour;
}
