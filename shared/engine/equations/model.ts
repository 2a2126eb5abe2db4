import { assert } from '../../assert.ts';
import type { Drive, Process } from '../../model/process.ts';
import { ExpressionGraph, type Expression } from './expression.ts';
import { partials } from './differentiate.ts';
import { keptRelations } from './keep.ts';
import { parse } from './parse.ts';

/** All processes read into one graph, with the derivatives that an implicit solver needs. */
export interface EquationModel {
  readonly graph: ExpressionGraph;
  readonly parameters: ReadonlyMap<string, number>;
  readonly drives: ReadonlyMap<string, Drive>;
  readonly states: readonly EquationState[];
  /** Instant relations that the linear algebra has as unknowns of its own; keep.ts says which. */
  readonly kept: readonly Unknown[];
  /** Symbol → right-hand side of an instant relation. */
  readonly algebra: ReadonlyMap<string, Expression>;
  /** Whether a symbol changes between two events: a state, the time, or what depends on them. */
  readonly moves: (symbol: string) => boolean;
}

/** Derivatives by unknowns: the states, and the relations that are kept. */
export type Gradient = ReadonlyMap<string, Expression>;

/** A state or a kept relation, and the derivatives of its rate or value. */
export interface Unknown {
  readonly symbol: string;
  readonly gradient: Gradient;
}

/** One state, its rate, and the derivative of that rate by time `t`. */
export interface EquationState extends Unknown {
  readonly scale: number;
  readonly initial: Expression;
  readonly rate: Expression;
  readonly byTime: Expression;
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

  const moving = new Set<string>([time, ...states.keys()]);
  const used = [...states.values()].flatMap(({ rate }) => symbolsOf(rate));
  const settled = inOrder(algebra, used, declared);
  for (const [symbol, parts] of settled)
    if (parts.some((part) => moving.has(part))) moving.add(symbol);
  const partsOf = (parts: readonly string[]): Set<string> =>
    new Set(parts.filter((part) => part !== time && moving.has(part)));
  const kept = keptRelations(
    [...states.values()].map(({ rate }) => partsOf(symbolsOf(rate))),
    new Map(
      settled
        .filter(([symbol]) => moving.has(symbol))
        .map(([symbol, parts]) => [symbol, partsOf(parts)]),
    ),
  );

  const gradients = new Map<string, Gradient>();
  for (const symbol of [time, ...states.keys()])
    gradients.set(symbol, new Map([[symbol, graph.constant(1)]]));

  /** The gradient of an expression, by the chain rule through the symbols in it. */
  function gradientOf(expression: Expression): Gradient {
    const total = new Map<string, Expression>();
    for (const [part, partial] of partials(graph, expression, (name) => moving.has(name)))
      for (const [variable, inner] of gradients.get(part) ?? []) {
        const term = graph.multiply(partial, inner);
        const known = total.get(variable);
        total.set(variable, known ? graph.add(known, term) : term);
      }
    return total;
  }

  const unknowns: Unknown[] = [];
  for (const [symbol] of settled) {
    const gradient = gradientOf(algebra.get(symbol) ?? graph.constant(0));
    const isKept = kept.includes(symbol);
    if (isKept) unknowns.push({ symbol, gradient: withoutTime(gradient) });
    // By time a kept relation is followed all the way down: time is no unknown.
    const byTime = gradient.get(time);
    const own: [string, Expression][] = [[symbol, graph.constant(1)]];
    gradients.set(symbol, isKept ? new Map(byTime ? [...own, [time, byTime]] : own) : gradient);
  }
  return {
    graph,
    parameters,
    drives,
    algebra,
    states: [...states].map(([symbol, state]) => {
      const gradient = gradientOf(state.rate);
      const byTime = gradient.get(time) ?? graph.constant(0);
      return { symbol, ...state, gradient: withoutTime(gradient), byTime };
    }),
    kept: unknowns,
    moves: (symbol) => moving.has(symbol),
  };
}

function withoutTime(gradient: Gradient): Gradient {
  return new Map([...gradient].filter(([symbol]) => symbol !== time));
}

/** Every relation with the symbols in it, each after those; an unknown or circular symbol is a bug. */
function inOrder(
  algebra: ReadonlyMap<string, Expression>,
  used: readonly string[],
  declared: ReadonlySet<string>,
): [symbol: string, parts: readonly string[]][] {
  const done = new Map<string, readonly string[]>();
  const open = new Set<string>();
  const settle = (symbol: string): void => {
    assert(declared.has(symbol), `${symbol} is not declared`);
    const expression = algebra.get(symbol);
    if (!expression || done.has(symbol)) return;
    assert(!open.has(symbol), `${symbol} is defined by itself`);
    open.add(symbol);
    const parts = symbolsOf(expression);
    parts.forEach(settle);
    done.set(symbol, parts);
  };
  for (const symbol of [...algebra.keys(), ...used]) settle(symbol);
  return [...done];
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
