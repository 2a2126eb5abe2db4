import { at } from '../../assert.ts';
import type { Expression, ExpressionGraph } from './expression.ts';

/**
 * Partial derivatives of an expression by each of the symbols in it, by adjoints.
 *
 * @returns symbol → derivative; symbols that cancel are absent
 */
export function partials(
  graph: ExpressionGraph,
  expression: Expression,
  isVariable: (symbol: string) => boolean,
): Map<string, Expression> {
  const adjoints = new Map<Expression, Expression>([[expression, graph.constant(1)]]);
  const result = new Map<string, Expression>();
  for (const node of descending(expression)) {
    const adjoint = adjoints.get(node);
    if (!adjoint) continue;
    if (node.operation === 'symbol' && isVariable(node.name)) result.set(node.name, adjoint);
    for (const [index, operand] of node.arguments.entries()) {
      const local = slope(graph, node, index);
      if (!local) continue;
      const share = graph.multiply(adjoint, local);
      const known = adjoints.get(operand);
      adjoints.set(operand, known ? graph.add(known, share) : share);
    }
  }
  return result;
}

/** Derivative of one node by one of its arguments; null where there is none. */
function slope(graph: ExpressionGraph, node: Expression, index: number): Expression | null {
  const [one, zero] = [graph.constant(1), graph.constant(0)];
  const argument = (position: number): Expression => at(node.arguments, position);
  switch (node.operation) {
    case 'add':
      return one;
    case 'multiply':
      return argument(1 - index);
    case 'divide':
      return index === 0
        ? graph.divide(one, argument(1))
        : graph.negate(graph.divide(node, argument(1)));
    case 'exp':
      return node;
    case 'log':
      return graph.divide(one, argument(0));
    case 'max':
      return graph.where(graph.subtract(argument(index), argument(1 - index)), one, zero);
    case 'min':
      return graph.where(graph.subtract(argument(1 - index), argument(index)), one, zero);
    case 'where':
      if (index === 0) return null;
      return index === 1
        ? graph.where(argument(0), one, zero)
        : graph.where(argument(0), zero, one);
    case 'constant':
    case 'symbol':
      return null;
  }
}

/** Every node below, each before its arguments. */
function descending(expression: Expression): Expression[] {
  const seen = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.arguments.forEach(visit);
  };
  visit(expression);
  return [...seen].sort((a, b) => b.id - a.id);
}
