import { assert, at } from '../../assert.ts';
import { everyone, none, type Coalition, type Worth } from './coalition.ts';
import { addedAlong, drawnOrders, sharesOf, stagesOf, type Added, type Order } from './orders.ts';
import { exactShares, type Shares } from './shapley.ts';

/** Up to so many causes, every coalition is run: 64 of them. */
export const mostExact = 6;

/** So many orders are looked at first, so that there are bars before there is certainty. */
const firstOrders = 4;

/** Above `mostExact`: at least 8 pairs of orders, so that the error means something, and at most 64. */
const leastOrders = 16;
const mostOrders = 128;

/** What is known so far. */
export interface Account {
  /** Null until one whole order is known. */
  readonly shares: Shares | null;
  /** Without any cause and with all of them; shape [measures]; null until both are known. */
  readonly ends: { readonly without: Worth; readonly all: Worth } | null;
  /** Whether every order counts; else the shares are estimates, each with its error. */
  readonly exact: boolean;
  /** Orders that were looked at; of no meaning where every order counts. */
  readonly orders: number;
  /** Coalitions run, and how many at most there will be. */
  readonly runs: number;
  readonly mostRuns: number;
  /** Whether nothing more will come. */
  readonly done: boolean;
}

/**
 * Asks for the worth of one coalition after another, until every cause has its share.
 *
 * It runs nothing: whoever does takes `next` and gives back what it found by `learn`.
 */
export class Inquiry {
  readonly #causes: number;
  readonly #precision: readonly number[];
  readonly #known = new Map<Coalition, Worth>();
  readonly #drawn: Generator<Order, never>;
  /** Along every whole order so far. */
  readonly #added: Added[] = [];
  #order: Order;
  #done = false;

  /**
   * @param precision shape [measures]; sampling ends where no error is larger
   * @param seed      of the orders; any whole number
   */
  constructor(causes: number, precision: readonly number[], seed: number) {
    this.#causes = causes;
    this.#precision = precision;
    this.#drawn = drawnOrders(causes, seed);
    this.#order = this.#drawn.next().value;
  }

  /** The coalition to run next; null where nothing more is wanted. */
  next(): Coalition | null {
    while (!this.#done) {
      const wanted = this.#ends().find((end) => !this.#known.has(end)) ?? this.#alongOrder();
      if (wanted !== null) return wanted;
    }
    return null;
  }

  /** Takes what a coalition leads to. */
  learn(coalition: Coalition, worth: Worth): void {
    assert(worth.length === this.#precision.length, 'a worth has one number for every measure');
    this.#known.set(coalition, worth);
    this.#done = this.#complete;
    while (!this.#done && stagesOf(this.#order).every((stage) => this.#known.has(stage))) {
      this.#added.push(addedAlong(this.#order, (stage) => this.#worth(stage)));
      this.#order = this.#drawn.next().value;
      this.#done = this.#sampled;
    }
  }

  get account(): Account {
    const [without, all] = this.#ends().map((end) => this.#known.get(end));
    return {
      shares: this.#shares(),
      ends: without && all ? { without, all } : null,
      exact: this.#complete,
      orders: this.#added.length,
      runs: this.#known.size,
      mostRuns: this.#mostRuns,
      done: this.#done,
    };
  }

  #ends(): readonly Coalition[] {
    return [none, everyone(this.#causes)];
  }

  /** The next unknown coalition on the way; beyond the first orders of an exact account, any. */
  #alongOrder(): Coalition | null {
    if (this.#causes > mostExact || this.#added.length < firstOrders)
      return stagesOf(this.#order).find((stage) => !this.#known.has(stage)) ?? null;
    for (let coalition = none; coalition <= everyone(this.#causes); coalition++)
      if (!this.#known.has(coalition)) return coalition;
    return null;
  }

  get #complete(): boolean {
    return this.#known.size === 2 ** this.#causes;
  }

  get #mostRuns(): number {
    const along = 2 + mostOrders * (this.#causes - 1);
    return this.#causes <= mostExact ? 2 ** this.#causes : Math.min(2 ** this.#causes, along);
  }

  /** Whether enough orders were drawn where not all can be. */
  get #sampled(): boolean {
    const { length } = this.#added;
    if (this.#causes <= mostExact || length < leastOrders || length % 2 === 1) return false;
    const errors = (this.#shares() ?? []).flatMap((measures) =>
      measures.map(({ error }, measure) => (error ?? Infinity) / at(this.#precision, measure)),
    );
    return length >= mostOrders || errors.every((error) => error <= 1);
  }

  #shares(): Shares | null {
    if (this.#complete) return exactShares(this.#causes, (coalition) => this.#worth(coalition));
    return this.#added.length === 0 ? null : sharesOf(this.#added);
  }

  #worth(coalition: Coalition): Worth {
    const found = this.#known.get(coalition);
    assert(found, 'an unknown coalition has no worth');
    return found;
  }
}
