import { assert, at } from '../../assert.ts';
import type { Expression, ExpressionGraph } from './expression.ts';

const token = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([A-Za-z_][\w.]*)|([-+*/^(),]))/y;

/**
 * Reads an equation in the notation of docs/model.md.
 *
 * Numbers, symbols, `+ - * / ^`, brackets and the functions exp, log, max, min, `sig(x)` (x/(1+x) for
 * positive x, else 0) and `where(c, a, b)` (a where c > 0, else b). A bug throws, naming the text.
 */
export function parse(graph: ExpressionGraph, text: string): Expression {
  const tokens = tokenise(text);
  let position = 0;

  const peek = (): string | undefined => tokens[position];
  const take = (expected?: string): string => {
    const found = tokens[position++];
    assert(found !== undefined, `the equation ends too early: ${text}`);
    assert(expected === undefined || found === expected, `${expected ?? ''} is missing in ${text}`);
    return found;
  };

  function sum(): Expression {
    let left = product();
    while (peek() === '+' || peek() === '-')
      left = take() === '+' ? graph.add(left, product()) : graph.subtract(left, product());
    return left;
  }

  /** Powers are gathered: x^a*y^b is one exponential of a*log(x) + b*log(y), which costs one call less. */
  function product(): Expression {
    let left = graph.constant(1);
    let exponent: Expression | null = null;
    for (let operator: string | undefined = '*'; ; operator = take()) {
      const factor = signed();
      if (factor.operation === 'exp') {
        const own = at(factor.arguments, 0);
        const signedOwn = operator === '*' ? own : graph.negate(own);
        exponent = exponent ? graph.add(exponent, signedOwn) : signedOwn;
      } else left = operator === '*' ? graph.multiply(left, factor) : graph.divide(left, factor);
      if (peek() !== '*' && peek() !== '/') break;
    }
    return exponent ? graph.multiply(left, graph.exp(exponent)) : left;
  }

  function signed(): Expression {
    if (peek() !== '-') return power();
    take();
    return graph.negate(signed());
  }

  function power(): Expression {
    const base = primary();
    if (peek() !== '^') return base;
    take();
    return graph.power(base, signed());
  }

  function primary(): Expression {
    const found = take();
    if (found === '(') {
      const inner = sum();
      take(')');
      return inner;
    }
    if (/^\d/.test(found)) return graph.constant(Number(found));
    assert(/^[A-Za-z_]/.test(found), `${found} is out of place in ${text}`);
    return peek() === '(' ? call(found) : graph.symbol(found);
  }

  function call(name: string): Expression {
    take('(');
    const operands = [sum()];
    while (peek() === ',') {
      take();
      operands.push(sum());
    }
    take(')');
    const apply = functions[name];
    assert(apply?.length === operands.length + 1, `${name} is not called rightly in ${text}`);
    return apply(graph, ...(operands as [Expression, Expression, Expression]));
  }

  const result = sum();
  assert(position === tokens.length, `${String(peek())} is out of place in ${text}`);
  return result;
}

type Apply = (graph: ExpressionGraph, a: Expression, b: Expression, c: Expression) => Expression;

const functions: Readonly<Record<string, Apply>> = {
  exp: (graph, a) => graph.exp(a),
  log: (graph, a) => graph.log(a),
  sig: (graph, a) =>
    graph.where(a, graph.divide(a, graph.add(graph.constant(1), a)), graph.constant(0)),
  max: (graph, a, b) => graph.max(a, b),
  min: (graph, a, b) => graph.min(a, b),
  where: (graph, condition, a, b) => graph.where(condition, a, b),
};

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.trimEnd().length) {
    const start = token.lastIndex;
    const match = token.exec(text);
    assert(match, `unreadable at character ${String(start)}: ${text}`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
