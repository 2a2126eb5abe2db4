import { assert } from '../../assert.ts';

/** What a node of an expression does with its arguments. */
export type Operation =
  'constant' | 'symbol' | 'add' | 'multiply' | 'divide' | 'exp' | 'log' | 'max' | 'min' | 'where';

/** A node of a shared expression graph: equal expressions are the same node. */
export interface Expression {
  /** Position in the graph; arguments have lower ids. */
  readonly id: number;
  readonly operation: Operation;
  readonly arguments: readonly Expression[];
  /** Value of a constant. */
  readonly value: number;
  /** Name of a symbol. */
  readonly name: string;
}

/** Builds expressions and keeps each of them once, simplifying what arithmetic settles. */
export class ExpressionGraph {
  readonly #nodes = new Map<string, Expression>();

  constant(value: number): Expression {
    return this.#intern('constant', [], value, '');
  }

  symbol(name: string): Expression {
    return this.#intern('symbol', [], 0, name);
  }

  add(a: Expression, b: Expression): Expression {
    if (isConstant(a, 0)) return b;
    if (isConstant(b, 0)) return a;
    return this.#fold('add', [a, b].sort(byId), ([x = 0, y = 0]) => x + y);
  }

  subtract(a: Expression, b: Expression): Expression {
    return a === b ? this.constant(0) : this.add(a, this.negate(b));
  }

  negate(a: Expression): Expression {
    return this.multiply(this.constant(-1), a);
  }

  multiply(a: Expression, b: Expression): Expression {
    if (isConstant(a, 0) || isConstant(b, 0)) return this.constant(0);
    if (isConstant(a, 1)) return b;
    if (isConstant(b, 1)) return a;
    return this.#fold('multiply', [a, b].sort(byId), ([x = 0, y = 0]) => x * y);
  }

  divide(a: Expression, b: Expression): Expression {
    if (isConstant(a, 0) || isConstant(b, 1)) return a;
    return this.#fold('divide', [a, b], ([x = 0, y = 0]) => x / y);
  }

  /** `a^b` for positive `a`; a whole small power is a product, so its base may have any sign. */
  power(a: Expression, b: Expression): Expression {
    if (b.operation === 'constant' && b.value === 1) return a;
    if (b.operation === 'constant' && b.value === 2) return this.multiply(a, a);
    return this.exp(this.multiply(b, this.log(a)));
  }

  exp(a: Expression): Expression {
    return this.#fold('exp', [a], ([x = 0]) => Math.exp(x));
  }

  /** Of a product with an exponential in it, the exponent is taken out: no call is made for it. */
  log(a: Expression): Expression {
    const [first, second] = a.arguments;
    if (a.operation === 'exp' && first) return first;
    if (a.operation === 'multiply' && first && second) {
      if (first.operation === 'exp') return this.add(this.log(first), this.log(second));
      if (second.operation === 'exp') return this.add(this.log(first), this.log(second));
    }
    return this.#fold('log', [a], ([x = 0]) => Math.log(x));
  }

  max(a: Expression, b: Expression): Expression {
    return this.#fold('max', [a, b], ([x = 0, y = 0]) => Math.max(x, y));
  }

  min(a: Expression, b: Expression): Expression {
    return this.#fold('min', [a, b], ([x = 0, y = 0]) => Math.min(x, y));
  }

  /** `a` where `condition` is above 0, else `b`. */
  where(condition: Expression, a: Expression, b: Expression): Expression {
    return a === b
      ? a
      : this.#fold('where', [condition, a, b], ([c = 0, x = 0, y = 0]) => (c > 0 ? x : y));
  }

  #fold(
    operation: Operation,
    operands: readonly Expression[],
    compute: (values: readonly number[]) => number,
  ): Expression {
    return operands.every((operand) => operand.operation === 'constant')
      ? this.constant(compute(operands.map((operand) => operand.value)))
      : this.#intern(operation, operands, 0, '');
  }

  #intern(
    operation: Operation,
    operands: readonly Expression[],
    value: number,
    name: string,
  ): Expression {
    assert(!Number.isNaN(value), 'an expression is not a number');
    const key = `${operation}|${operands.map((operand) => operand.id).join(',')}|${String(value)}|${name}`;
    const known = this.#nodes.get(key);
    if (known) return known;
    const node = { id: this.#nodes.size, operation, arguments: operands, value, name };
    this.#nodes.set(key, node);
    return node;
  }
}

/** Whether a node is this very number. */
export function isConstant(node: Expression, value: number): boolean {
  return node.operation === 'constant' && node.value === value;
}

function byId(a: Expression, b: Expression): number {
  return a.id - b.id;
}
