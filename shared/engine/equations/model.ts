import { assert } from '../../assert.ts';
import type { Drive, Process } from '../../model/process.ts';
import { ExpressionGraph, type Expression } from './expression.ts';
import { partials } from './differentiate.ts';
import { parse } from './parse.ts';

/** All processes read into one graph, with the derivatives that an implicit solver needs. */
export interface EquationModel {
  readonly graph: ExpressionGraph;
  readonly parameters: ReadonlyMap<string, number>;
  readonly drives: ReadonlyMap<string, Drive>;
  readonly states: readonly EquationState[];
  /** Symbol → right-hand side of an instant relation. */
  readonly algebra: ReadonlyMap<string, Expression>;
  /** Whether a symbol changes between two events: a state, the time, or what depends on them. */
  readonly moves: (symbol: string) => boolean;
}

/** One state, its rate, and the derivatives of that rate by states and by time `t`. */
export interface EquationState {
  readonly symbol: string;
  readonly scale: number;
  readonly initial: Expression;
  readonly rate: Expression;
  readonly gradient: ReadonlyMap<string, Expression>;
}

/** The time, days since day 0, as equations name it. */
export const time = 't';

/** Reads the equations of every process; a symbol declared twice, unknown or circular is a bug. */
export function readEquations(processes: readonly Process[]): EquationModel {
  const graph = new ExpressionGraph();
  const parameters = new Map<string, number>();
  const drives = new Map<string, Drive>();
  const algebra = new Map<string, Expression>();
  const states = new Map<string, { scale: number; initial: Expression; rate: Expression }>();
  const declared = new Set<string>([time]);
  const declare = (symbol: string): void => {
    assert(!declared.has(symbol), `${symbol} is declared twice`);
    declared.add(symbol);
  };
  for (const process of processes) {
    for (const [symbol, { value }] of Object.entries(process.parameters ?? {})) {
      declare(symbol);
      parameters.set(symbol, value);
    }
    for (const [symbol, drive] of Object.entries(process.drives ?? {})) {
      declare(symbol);
      drives.set(symbol, drive);
    }
    for (const [symbol, { is }] of Object.entries(process.algebra ?? {})) {
      declare(symbol);
      algebra.set(symbol, parse(graph, is));
    }
    for (const [symbol, { scale, initial, rate }] of Object.entries(process.states ?? {})) {
      declare(symbol);
      states.set(symbol, { scale, initial: parse(graph, initial), rate: parse(graph, rate) });
    }
  }

  const fixed = (symbol: string): boolean => parameters.has(symbol) || drives.has(symbol);
  const moving = new Set<string>([time, ...states.keys()]);
  const gradients = new Map<string, Map<string, Expression>>();
  for (const symbol of moving) gradients.set(symbol, new Map([[symbol, graph.constant(1)]]));
  const open = new Set<string>();

  /** Settles whether a symbol moves, and its gradient, after all that it is made of. */
  function settle(symbol: string): void {
    if (fixed(symbol) || gradients.has(symbol)) return;
    const expression = algebra.get(symbol);
    assert(expression, `${symbol} is not declared`);
    assert(!open.has(symbol), `${symbol} is defined by itself`);
    open.add(symbol);
    const total = gradientOf(expression);
    open.delete(symbol);
    gradients.set(symbol, total);
    if (symbolsOf(expression).some((part) => moving.has(part))) moving.add(symbol);
  }

  /** The gradient of an expression, by the chain rule through the symbols in it. */
  function gradientOf(expression: Expression): Map<string, Expression> {
    const total = new Map<string, Expression>();
    symbolsOf(expression).forEach(settle);
    for (const [part, partial] of partials(graph, expression, (name) => moving.has(name)))
      for (const [variable, inner] of gradients.get(part) ?? []) {
        const term = graph.multiply(partial, inner);
        const known = total.get(variable);
        total.set(variable, known ? graph.add(known, term) : term);
      }
    return total;
  }

  for (const symbol of algebra.keys()) settle(symbol);
  return {
    graph,
    parameters,
    drives,
    algebra,
    states: [...states].map(([symbol, state]) => ({
      symbol,
      ...state,
      gradient: gradientOf(state.rate),
    })),
    moves: (symbol) => moving.has(symbol),
  };
}

/** The symbols that an expression mentions. */
export function symbolsOf(expression: Expression): string[] {
  const seen = new Set<Expression>();
  const names: string[] = [];
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.operation === 'symbol') names.push(node.name);
    node.arguments.forEach(visit);
  };
  visit(expression);
  return names;
}
