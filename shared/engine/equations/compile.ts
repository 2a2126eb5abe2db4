import { at } from '../../assert.ts';
import type { Process } from '../../model/process.ts';
import { functionOf } from '../generated.ts';
import type { OdeSystem } from '../solver/odeSystem.ts';
import { Emitter } from './emit.ts';
import type { Expression } from './expression.ts';
import { readEquations, type EquationModel } from './model.ts';
import { parse } from './parse.ts';
import { Sights, type Sight } from './sight.ts';
import { sparseLu, type Entry } from './sparseLu.ts';

/** A set of processes, ready to be integrated. */
export interface CompiledModel extends OdeSystem {
  readonly equations: EquationModel;
  readonly stateIndex: ReadonlyMap<string, number>;
  readonly driveIndex: ReadonlyMap<string, number>;
  readonly parameterIndex: ReadonlyMap<string, number>;
  /** Shape [parameters]; the values in the records. */
  readonly parameters: Float64Array;
  /** Shape [drives]; nothing changed. */
  readonly neutral: Float64Array;
  readonly constantSize: number;
  /** Rows and columns from `size` on are relations that are kept as unknowns. */
  readonly jacobianEntries: readonly Entry[];
  /** Fills `k` from parameters `p` and drives `u`; to be called at every event. */
  readonly prepare: (p: Float64Array, u: Float64Array, k: Float64Array) => void;
  /** Writes the healthy start into `y`. */
  readonly start: (k: Float64Array, y: Float64Array) => void;
  /** Writes the observed expressions, in their order, into `out`. */
  readonly observe: Sight['observe'];
  /** The same for some of them, by their places: what nobody asks for is not computed. */
  readonly sightOf: (places: readonly number[]) => Sight;
}

/**
 * Compiles equations, their derivatives and their linear algebra to JavaScript.
 *
 * @param observed expressions that `observe` computes, over the symbols of the processes
 */
export function compile(processes: readonly Process[], observed: readonly string[]): CompiledModel {
  const equations = readEquations(processes);
  const { graph, states } = equations;
  const stateIndex = new Map(states.map(({ symbol }, index) => [symbol, index]));
  const emitter = new Emitter(equations);

  const derivatives = states.map(({ rate }, row) => ({
    target: `dy[${String(row)}]`,
    expression: rate,
  }));
  const unknowns = [...states, ...equations.kept];
  const unknownIndex = new Map(unknowns.map(({ symbol }, index) => [symbol, index]));
  const entries: Entry[] = [];
  const linear = [
    ...derivatives,
    ...states.map(({ byTime }, row) => ({ target: `ft[${String(row)}]`, expression: byTime })),
  ];
  for (const [row, { gradient }] of unknowns.entries())
    for (const [symbol, expression] of gradient) {
      linear.push({ target: `j[${String(entries.length)}]`, expression });
      entries.push({ row, column: at([unknownIndex.get(symbol) ?? -1], 0) });
    }
  const into = (name: string, expressions: readonly Expression[]): string =>
    emitter.body(
      expressions.map((expression, index) => ({ target: `${name}[${String(index)}]`, expression })),
      't',
    );
  const sights = new Sights(
    equations,
    emitter,
    observed.map((is) => parse(graph, is)),
  );
  const lu = sparseLu(states.length, unknowns.length, entries);

  const functions = {
    derivatives: functionOf(['now', 'y', 'k', 'dy'], emitter.body(derivatives)),
    linearise: functionOf(['now', 'y', 'k', 'dy', 'j', 'ft'], emitter.body(linear)),
    start: functionOf(
      ['k', 'y'],
      into(
        'y',
        states.map(({ initial }) => initial),
      ),
    ),
    observe: sights.of(observed.keys()).observe,
    factorise: functionOf(['now', 'j', 'lu'], lu.factoriseBody),
    solve: functionOf(['lu', 'b', 'more'], lu.solveBody),
    // Last: it fills every slot that the bodies above have asked for.
    prepare: functionOf(['p', 'u', 'k'], emitter.prepareBody()),
  };
  return {
    ...(functions as Pick<CompiledModel, keyof typeof functions>),
    equations,
    size: states.length,
    scales: Float64Array.from(states, ({ scale }) => scale),
    jacobianSize: entries.length,
    jacobianEntries: entries,
    factorSize: lu.size,
    constantSize: emitter.slots,
    sightOf: (places) => sights.of(places),
    stateIndex,
    driveIndex: indexOf(equations.drives.keys()),
    parameterIndex: indexOf(equations.parameters.keys()),
    parameters: Float64Array.from(equations.parameters.values()),
    neutral: Float64Array.from(equations.drives.values(), ({ neutral }) => neutral),
  };
}

function indexOf(names: Iterable<string>): Map<string, number> {
  return new Map([...names].map((name, index) => [name, index]));
}
