import { assert, at } from '../../assert.ts';
import type { Expression } from './expression.ts';
import { symbolsOf, time, type EquationModel } from './model.ts';

/** Something to be stored: where, and what. */
export interface Assignment {
  /** A JavaScript place, for example `dy[3]`. */
  readonly target: string;
  readonly expression: Expression;
}

/**
 * Turns expressions into JavaScript. What does not move between events is computed once, by
 * `prepare`, and read from the array `k`.
 */
export class Emitter {
  readonly #model: EquationModel;
  readonly #states: ReadonlyMap<string, number>;
  readonly #slots = new Map<Expression, number>();
  readonly #moves = new Map<Expression, boolean>();

  constructor(model: EquationModel) {
    this.#model = model;
    this.#states = new Map(model.states.map(({ symbol }, index) => [symbol, index]));
  }

  /** How many slots of `k` the bodies emitted so far read. */
  get slots(): number {
    return this.#slots.size;
  }

  /**
   * Body of a function of `now`, y and k.
   *
   * @param t        how the time is read
   * @param amountOf how a state is read, from its place in y
   */
  body(
    assignments: readonly Assignment[],
    t = 'now[0]',
    amountOf = (place: string): string => place,
  ): string {
    return this.#statements(assignments, (node) => {
      if (node.operation === 'symbol') {
        if (node.name === time) return t;
        const index = this.#states.get(node.name);
        if (index !== undefined) return amountOf(`y[${String(index)}]`);
      }
      return this.#isMoving(node) ? null : `k[${String(this.#slot(node))}]`;
    });
  }

  /** Body of the function of p and u that fills `k`; emit it last. */
  prepareBody(): string {
    const parameters = [...this.#model.parameters.keys()];
    const drives = [...this.#model.drives.keys()];
    const assignments = [...this.#slots].map(([expression, slot]) => ({
      target: `k[${String(slot)}]`,
      expression,
    }));
    return this.#statements(assignments, ({ operation, name }) => {
      if (operation !== 'symbol') return null;
      const parameter = parameters.indexOf(name);
      if (parameter >= 0) return `p[${String(parameter)}]`;
      const drive = drives.indexOf(name);
      return drive >= 0 ? `u[${String(drive)}]` : null;
    });
  }

  /** Statements that store every assignment; `leaf` says how a node is read, or null to compute it. */
  #statements(
    assignments: readonly Assignment[],
    leaf: (node: Expression) => string | null,
  ): string {
    const uses = new Map<Expression, number>();
    const order: Expression[] = [];
    // What one branch alone asks for is written into it, and is computed where that branch is taken.
    const branches = new Set<Expression>();
    const count = (raw: Expression): void => {
      const node = this.#resolve(raw, leaf);
      const known = uses.get(node);
      uses.set(node, (known ?? 0) + 1);
      if (known !== undefined || node.operation === 'constant' || leaf(node) !== null) return;
      node.arguments.forEach(count);
      if (node.operation === 'where')
        for (const branch of node.arguments.slice(1)) branches.add(this.#resolve(branch, leaf));
      order.push(node);
    };
    for (const { expression } of assignments) count(expression);
    const isNamed = (node: Expression): boolean =>
      (uses.get(node) ?? 0) > 1 || (isSlow(node) && !branches.has(node));

    const named = new Map<Expression, string>();
    const read = (raw: Expression): string => {
      const node = this.#resolve(raw, leaf);
      if (node.operation === 'constant') return `(${String(node.value)})`;
      return named.get(node) ?? leaf(node) ?? write(node, read);
    };
    const lines: string[] = [];
    const name = (node: Expression, source: string): void => {
      named.set(node, `v${String(named.size)}`);
      lines.push(`const v${String(named.size - 1)} = ${source};`);
    };
    for (const [node, times] of uses)
      if (times > 1 && node.operation !== 'constant') {
        const source = leaf(node);
        if (source !== null) name(node, source);
      }
    for (const node of this.#sideBySide(order, leaf))
      if (isNamed(node)) name(node, write(node, read));
    for (const { target, expression } of assignments)
      lines.push(`${target} = ${read(expression)};`);
    return lines.join('\n');
  }

  /**
   * The same nodes by how many exponentials and logarithms each has to wait for. Those that need not
   * wait for one another then stand side by side, and the processor overlaps them: an eighth less time.
   */
  #sideBySide(
    order: readonly Expression[],
    leaf: (node: Expression) => string | null,
  ): Expression[] {
    const depths = new Map<Expression, number>();
    const depth = (node: Expression): number => depths.get(node) ?? 0;
    for (const node of order) {
      const waits = node.arguments.map((argument) => depth(this.#resolve(argument, leaf)));
      depths.set(node, Math.max(0, ...waits) + (isSlow(node) ? 1 : 0));
    }
    // A slow node waits for nodes of lesser depth only, so the slow ones of a depth may come first.
    const rank = (node: Expression): number => depth(node) - (isSlow(node) ? 0.5 : 0);
    return [...order].sort((a, b) => rank(a) - rank(b));
  }

  /** A symbol that stands for an instant relation is replaced by it. */
  #resolve(node: Expression, leaf: (node: Expression) => string | null): Expression {
    let current = node;
    while (current.operation === 'symbol' && leaf(current) === null) {
      const definition = this.#model.algebra.get(current.name);
      assert(definition, `${current.name} is not declared`);
      current = definition;
    }
    return current;
  }

  #isMoving(node: Expression): boolean {
    let moving = this.#moves.get(node);
    if (moving === undefined) {
      moving = symbolsOf(node).some(this.#model.moves);
      this.#moves.set(node, moving);
    }
    return moving;
  }

  #slot(node: Expression): number {
    let slot = this.#slots.get(node);
    if (slot === undefined) {
      slot = this.#slots.size;
      this.#slots.set(node, slot);
    }
    return slot;
  }
}

/** Whether it takes longer than everything else around it. */
function isSlow({ operation }: Expression): boolean {
  return operation === 'exp' || operation === 'log';
}

function write(node: Expression, read: (node: Expression) => string): string {
  const argument = (index: number): string => read(at(node.arguments, index));
  switch (node.operation) {
    case 'add':
      return `(${argument(0)} + ${argument(1)})`;
    case 'multiply':
      return `(${argument(0)} * ${argument(1)})`;
    case 'divide':
      return `(${argument(0)} / ${argument(1)})`;
    case 'where':
      return `(${argument(0)} > 0 ? ${argument(1)} : ${argument(2)})`;
    case 'exp':
    case 'log':
    case 'max':
    case 'min':
      return `Math.${node.operation}(${node.arguments.map(read).join(', ')})`;
    case 'constant':
    case 'symbol':
      throw new Error('Bug in Bone Balance: a leaf is read, not written');
  }
}
