import fc from 'fast-check';
import type { Coalition, Worth } from '../../shared/explain/why/coalition.ts';
import { Inquiry, type Account } from '../../shared/explain/why/inquiry.ts';

/** A made-up game: what each coalition is worth, by its number. */
export interface Game {
  readonly causes: number;
  readonly worths: readonly Worth[];
}

/** What a coalition of a game is worth. */
export function worthIn({ worths }: Game): (coalition: Coalition) => Worth {
  return (coalition) => {
    const worth = worths[Number(coalition)];
    if (!worth) throw new Error(`no coalition ${String(coalition)}`);
    return worth;
  };
}

/** Any game of so many causes on two measures. */
export function games(min: number, max: number): fc.Arbitrary<Game> {
  const number = fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 997);
  return fc
    .integer({ min, max })
    .chain((causes) =>
      fc
        .array(fc.tuple(number, number), { minLength: 2 ** causes, maxLength: 2 ** causes })
        .map((worths) => ({ causes, worths })),
    );
}

/** The mean over every order of the causes, one order after another: the definition, and slow. */
export function bruteForce(causes: number, worth: (coalition: Coalition) => Worth): Worth[] {
  const all = orders([...Array(causes).keys()]);
  const sums = Array.from({ length: causes }, () => worth(0n).map(() => 0));
  for (const order of all) {
    let [coalition, before] = [0n, worth(0n)];
    for (const cause of order) {
      coalition |= 1n << BigInt(cause);
      const after = worth(coalition);
      sums[cause] = (sums[cause] ?? []).map(
        (sum, measure) => sum + ((after[measure] ?? NaN) - (before[measure] ?? NaN)) / all.length,
      );
      before = after;
    }
  }
  return sums;
}

function orders(causes: readonly number[]): number[][] {
  if (causes.length === 0) return [[]];
  return causes.flatMap((first) =>
    orders(causes.filter((cause) => cause !== first)).map((rest) => [first, ...rest]),
  );
}

/** Asks an inquiry to its end, or until it was answered so many times. */
export function asked(
  causes: number,
  worth: (coalition: Coalition) => Worth,
  {
    precision = [0, 0],
    most = Infinity,
    seed = 1,
  }: { precision?: readonly number[]; most?: number; seed?: number } = {},
): Account {
  const inquiry = new Inquiry(causes, precision, seed);
  for (let answers = 0; answers < most; answers++) {
    const next = inquiry.next();
    if (next === null) break;
    inquiry.learn(next, worth(next));
  }
  return inquiry.account;
}
