import { at } from '../../assert.ts';
import { joined, none, type Coalition, type Worth } from './coalition.ts';
import type { Share, Shares } from './shapley.ts';

/** Causes in the order in which they come. */
export type Order = readonly number[];

/**
 * Orders drawn from a seed without end: each random one is followed by its reverse, so that what comes
 * late in the one comes early in the other and the pair errs less than two orders drawn apart.
 */
export function* drawnOrders(causes: number, seed: number): Generator<Order, never> {
  const random = randomFrom(seed);
  for (let first = true; ; first = false) {
    const order = Array.from({ length: causes }, (_, cause) => cause);
    // The first pair is the order of the document, so that the first bars are told as the class reads.
    if (!first) shuffle(order, random);
    yield order;
    yield order.toReversed();
  }
}

/** The coalitions that an order passes through, from none to all. */
export function stagesOf(order: Order): readonly Coalition[] {
  const stages = [none];
  for (const cause of order) stages.push(joined(at(stages, stages.length - 1), cause));
  return stages;
}

/** What every cause adds on every measure along one order; cause → measure. */
export type Added = readonly (readonly number[])[];

/**
 * Shares from some orders only. They sum to the total exactly as the true ones do, as every order does;
 * the error is that of the mean over pairs of orders.
 *
 * @param added along orders in pairs, as `drawnOrders` gives them; at least one
 */
export function sharesOf(added: readonly Added[]): Shares {
  const [first = []] = added;
  return first.map((ofCause, cause) =>
    ofCause.map((_, measure): Share => {
      const each = added.map((one) => at(at(one, cause), measure));
      return {
        value: mean(each),
        least: Math.min(...each),
        most: Math.max(...each),
        error: errorOf(each),
      };
    }),
  );
}

/** What every cause adds on every measure where it comes in one order. */
export function addedAlong(order: Order, worth: (coalition: Coalition) => Worth): Added {
  const stages = stagesOf(order).map(worth);
  const added: number[][] = [];
  for (const [place, cause] of order.entries()) {
    const [before, after] = [at(stages, place), at(stages, place + 1)];
    added[cause] = after.map((value, measure) => value - at(before, measure));
  }
  return added;
}

/** Standard error of the mean of pairs; null below two whole pairs. */
function errorOf(each: readonly number[]): number | null {
  const pairs = Math.floor(each.length / 2);
  if (pairs < 2) return null;
  const means = Array.from(
    { length: pairs },
    (_, pair) => (at(each, 2 * pair) + at(each, 2 * pair + 1)) / 2,
  );
  const middle = mean(means);
  const squares = means.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (pairs - 1) / pairs);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [at(order, other), at(order, last)];
  }
}

/** Numbers from 0 to 1, the same for the same seed: Marsaglia’s xorshift with shifts 13, 17 and 5. */
function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
