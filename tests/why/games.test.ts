import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import { everyone, holds, type Coalition } from '../../shared/explain/why/coalition.ts';
import { drawnOrders } from '../../shared/explain/why/orders.ts';
import type { Account } from '../../shared/explain/why/inquiry.ts';
import { asked, bruteForce, games, worthIn } from './game.ts';

const runs = { numRuns: 500 };

/** Errors that any estimate meets. */
const loose = [1000, 1000];

/** The sum of all bars, and what they should sum to, on each measure. */
function sums({ shares, ends }: Account): { bars: number; total: number }[] {
  if (!shares || !ends) throw new Error('the account is not ready');
  return ends.all.map((all, measure) => ({
    bars: shares.reduce((sum, one) => sum + at(one, measure).value, 0),
    total: all - at(ends.without, measure),
  }));
}

describe('up to six causes', () => {
  test('the bars sum to the total, and are those of all orders one by one', () => {
    fc.assert(
      fc.property(games(1, 5), (game) => {
        const account = asked(game.causes, worthIn(game));
        expect(account).toMatchObject({ exact: true, done: true, runs: 2 ** game.causes });
        for (const { bars, total } of sums(account))
          expect(Math.abs(bars - total)).toBeLessThan(1e-9);
        for (const [cause, mean] of bruteForce(game.causes, worthIn(game)).entries())
          for (const [measure, value] of mean.entries())
            expect(account.shares?.[cause]?.[measure]?.value).toBeCloseTo(value, 9);
      }),
      runs,
    );
  });

  test('each bar lies within its whisker, and has no error', () => {
    fc.assert(
      fc.property(games(1, 6), (game) => {
        for (const share of asked(game.causes, worthIn(game)).shares?.flat() ?? []) {
          expect(share.value).toBeGreaterThanOrEqual(share.least - 1e-9);
          expect(share.value).toBeLessThanOrEqual(share.most + 1e-9);
          expect(share.error).toBe(0);
        }
      }),
      runs,
    );
  });

  test('a cause without effect gets nothing, and no whisker', () => {
    fc.assert(
      fc.property(games(1, 5), fc.nat(), (game, drawn) => {
        const idle = drawn % (game.causes + 1);
        const below = (1n << BigInt(idle)) - 1n;
        // The game with one more cause, which nobody notices.
        const worth = (coalition: Coalition) =>
          worthIn(game)((coalition & below) | ((coalition >> 1n) & ~below));
        const shares = asked(game.causes + 1, worth).shares?.[idle];
        for (const share of shares ?? [])
          expect(share).toEqual({ value: 0, least: 0, most: 0, error: 0 });
        expect(shares).toHaveLength(2);
      }),
      runs,
    );
  });

  test('two causes that are alike get the same', () => {
    fc.assert(
      fc.property(games(2, 5), (game) => {
        // The second of the first two is only looked at together with the first.
        const worth = (coalition: Coalition) =>
          worthIn(game)(
            holds(coalition, 1) && !holds(coalition, 0) ? (coalition & ~2n) | 1n : coalition,
          );
        const [first, second] = asked(game.causes, worth).shares ?? [];
        for (const [measure, { value }] of (first ?? []).entries())
          expect(second?.[measure]?.value).toBeCloseTo(value, 9);
      }),
      runs,
    );
  });

  test('the first bars come after one order, sum to the total, and say what is to come', () => {
    fc.assert(
      fc.property(games(4, 6), (game) => {
        const account = asked(game.causes, worthIn(game), { most: game.causes + 1 });
        expect(account).toMatchObject({ exact: false, done: false, orders: 1 });
        expect(account.mostRuns).toBe(2 ** game.causes);
        for (const { bars, total } of sums(account)) expect(bars).toBeCloseTo(total, 9);
      }),
      runs,
    );
  });
});

describe('more causes', () => {
  test('bars from some orders sum to the total as well', () => {
    fc.assert(
      fc.property(games(7, 8), (game) => {
        const account = asked(game.causes, worthIn(game));
        expect(account.done).toBe(true);
        for (const { bars, total } of sums(account)) expect(bars).toBeCloseTo(total, 9);
      }),
      { numRuns: 30 },
    );
  });

  test('the stated error is the one that is made', () => {
    // With eight pairs, Student's t lets 91 of 100 true values lie within two standard errors.
    let [within, all] = [0, 0];
    fc.assert(
      fc.property(fc.noBias(games(7, 7)), fc.noBias(fc.integer()), (game, seed) => {
        const { shares, orders } = asked(game.causes, worthIn(game), { precision: loose, seed });
        expect(orders).toBe(16);
        for (const [cause, mean] of bruteForce(game.causes, worthIn(game)).entries())
          for (const [measure, value] of mean.entries()) {
            const share = shares?.[cause]?.[measure];
            all += 1;
            if (Math.abs((share?.value ?? NaN) - value) <= 2 * (share?.error ?? NaN)) within += 1;
          }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(within / all).toBeGreaterThan(0.88);
    expect(within / all).toBeLessThan(0.95);
  });

  test('sampling ends when the errors are small enough, and goes no further than 128 orders', () => {
    fc.assert(
      fc.property(games(8, 8), (game) => {
        const soon = asked(game.causes, worthIn(game), { precision: loose });
        expect(soon).toMatchObject({ orders: 16, exact: false, done: true });
        const strict = asked(game.causes, worthIn(game));
        expect(strict.exact || strict.orders === 128).toBe(true);
        expect(strict.runs).toBeLessThanOrEqual(strict.mostRuns);
      }),
      { numRuns: 10 },
    );
  });

  test('the same seed draws the same orders, each followed by its reverse', () => {
    const take = (seed: number) => {
      const drawn = drawnOrders(9, seed);
      return Array.from({ length: 20 }, () => drawn.next().value);
    };
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
    for (const [index, order] of take(7).entries()) {
      expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      if (index % 2 === 1) expect(order).toEqual(take(7)[index - 1]?.toReversed());
    }
  });
});

test('nothing changed is nothing to explain', () => {
  expect(asked(0, () => [1, 2])).toMatchObject({ shares: [], done: true, runs: 1 });
  expect(everyone(0)).toBe(0n);
});
