import { at } from '../../assert.ts';
import { functionOf } from '../generated.ts';
import type { Assignment, Emitter } from './emit.ts';
import type { Expression } from './expression.ts';
import { symbolsOf, type EquationModel } from './model.ts';

/** How some of the observed expressions are computed, and none of the others. */
export interface Sight {
  /** How many they are. */
  readonly size: number;
  /** Indices of the states that they are made of, ascending. */
  readonly states: Int32Array;
  /** Writes them, in their order, into `out`. */
  readonly observe: (t: number, y: Float64Array, k: Float64Array, out: Float64Array) => void;
  /**
   * The same into one row of a table of columns, shape [places × rows], at the time in `now`. What has run
   * out may end a speck below zero, within the tolerance; in a table no state is less than none.
   */
  readonly tabulate: (
    now: Float64Array,
    y: Float64Array,
    k: Float64Array,
    table: Float64Array,
    row: number,
    rows: number,
  ) => void;
}

/** As many choices are kept; the oldest are forgotten first. */
const mostKept = 64;

/**
 * Compiles choices among the observed expressions of a model, each when it is first asked for.
 *
 * An expression comes to the same number in every choice: it is the same graph, and reads the same
 * constants, which is why the whole table is emitted before `prepare`.
 */
export class Sights {
  readonly #equations: EquationModel;
  readonly #emitter: Emitter;
  readonly #observed: readonly Expression[];
  readonly #kept = new Map<string, Sight>();

  constructor(equations: EquationModel, emitter: Emitter, observed: readonly Expression[]) {
    this.#equations = equations;
    this.#emitter = emitter;
    this.#observed = observed;
  }

  /** @param places positions among the observed expressions */
  of(places: Iterable<number>): Sight {
    const chosen = [...places];
    const key = chosen.join();
    const known = this.#kept.get(key);
    if (known) return known;
    const sight = this.#compile(chosen.map((place) => at(this.#observed, place)));
    if (this.#kept.size >= mostKept) this.#kept.delete(this.#kept.keys().next().value ?? '');
    this.#kept.set(key, sight);
    return sight;
  }

  #compile(expressions: readonly Expression[]): Sight {
    const into = (target: (index: number) => string): Assignment[] =>
      expressions.map((expression, index) => ({ target: target(index), expression }));
    return {
      size: expressions.length,
      states: statesIn(this.#equations, expressions),
      ...({
        observe: functionOf(
          ['t', 'y', 'k', 'out'],
          this.#emitter.body(
            into((index) => `out[${String(index)}]`),
            't',
          ),
        ),
        tabulate: functionOf(
          ['now', 'y', 'k', 'table', 'row', 'rows'],
          this.#emitter.body(
            into((index) => `table[row + ${String(index)} * rows]`),
            'now[0]',
            (state) => `Math.max(0, ${state})`,
          ),
        ),
      } as Pick<Sight, 'observe' | 'tabulate'>),
    };
  }
}

/** Indices of the states that expressions are made of, by way of any instant relations; ascending. */
function statesIn(
  { states, algebra }: EquationModel,
  expressions: readonly Expression[],
): Int32Array {
  const index = new Map(states.map(({ symbol }, place) => [symbol, place]));
  const seen = new Set<string>();
  const visit = (expression: Expression): void => {
    for (const symbol of symbolsOf(expression)) {
      if (seen.has(symbol)) continue;
      seen.add(symbol);
      const relation = algebra.get(symbol);
      if (relation) visit(relation);
    }
  };
  expressions.forEach(visit);
  return Int32Array.from([...seen].flatMap((symbol) => index.get(symbol) ?? [])).sort();
}
