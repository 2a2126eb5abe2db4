import { at } from '../../assert.ts';
import { everyone, holds, joined, none, sizeOf, type Coalition, type Worth } from './coalition.ts';

/** What one cause adds to one measure. */
export interface Share {
  /** Its mean over all orders in which the causes may come: its Shapley value. */
  readonly value: number;
  /** The least and the most that it adds in any order: how far they lie apart is interaction. */
  readonly least: number;
  readonly most: number;
  /** Standard error of `value`; 0 where every order counts, null where it cannot be told yet. */
  readonly error: number | null;
}

/** Cause → measure → share. */
export type Shares = readonly (readonly Share[])[];

/**
 * The Shapley value of every cause on every measure, from the worth of every coalition (Shapley LS, 1953:
 * the mean, over all orders of the causes, of what a cause adds to those before it).
 *
 * @param causes how many; the worth of 2^causes coalitions is asked for
 */
export function exactShares(causes: number, worth: (coalition: Coalition) => Worth): Shares {
  const chance = chancesOf(causes);
  return Array.from({ length: causes }, (_, cause) => {
    const sums = worth(none).map(() => ({ value: 0, least: Infinity, most: -Infinity }));
    for (let coalition = none; coalition <= everyone(causes); coalition++) {
      if (holds(coalition, cause)) continue;
      const [before, after] = [worth(coalition), worth(joined(coalition, cause))];
      for (const [measure, sum] of sums.entries()) {
        const added = at(after, measure) - at(before, measure);
        sum.value += at(chance, sizeOf(coalition)) * added;
        sum.least = Math.min(sum.least, added);
        sum.most = Math.max(sum.most, added);
      }
    }
    return sums.map((sum) => ({ ...sum, error: 0 }));
  });
}

/** How likely it is, over all orders, that a cause comes right after one given coalition of each size. */
function chancesOf(causes: number): readonly number[] {
  const chances: number[] = [];
  // 1/n for the empty coalition; each further member multiplies by s/(n − s).
  let chance = 1 / Math.max(1, causes);
  for (let size = 0; size < Math.max(1, causes); size++) {
    if (size > 0) chance *= size / (causes - size);
    chances.push(chance);
  }
  return chances;
}
