import { lane, pointOf, steps, type Direction, type Grid, type Port } from './grid.ts';

/** What a line costs, in lanes of length. */
const cost = {
  turn: 5,
  crossing: 5,
  /** On top of another line that it has nothing to do with. */
  over: 90,
  /** Along a line that it belongs to; less than a lane, so that lines go together. */
  together: 0.8,
  /** Next to another line. */
  near: 0.5,
  /** Ending so near another line that their heads would touch. */
  head: 70,
} as const;

/** A line that is to be led, and what it has in common with others. */
export interface Link {
  readonly id: string;
  readonly source: string;
  /** Lines to the same target that do the same to it may flow together. */
  readonly target: string;
  readonly starts: readonly Port[];
  readonly ends: readonly Port[];
  /** Cells that it may use. */
  readonly allowed: (x: number, y: number) => boolean;
}

/** Which lines go through each cell, across and along, and which end there. */
export type Taken = readonly [across: Link[][], along: Link[][], heads: Link[][]];

/** The way of a line: cells from its start to its end, with its two ports. */
export interface Way {
  readonly start: Port;
  readonly end: Port;
  readonly cells: readonly number[];
}

function alike(one: Link, other: Link): boolean {
  return one.source === other.source || one.target === other.target;
}

/** What it costs to be in a cell, going in a direction. */
function stepCost(grid: Grid, taken: Taken, link: Link, cell: number, going: Direction): number {
  const [same, cross] = going % 2 === 0 ? taken : ([taken[1], taken[0]] as const);
  const own = same[cell] ?? [];
  let sum = 1 + (grid.dear[cell] ?? 0);
  if (own.length > 0) sum = own.every((other) => alike(link, other)) ? cost.together : cost.over;
  if ((cross[cell] ?? []).some((other) => !alike(link, other))) sum += cost.crossing;
  const aside = going % 2 === 0 ? grid.columns : 1;
  for (const next of [cell - aside, cell + aside])
    if ((same[next] ?? []).some((other) => !alike(link, other))) sum += cost.near;
  return sum;
}

/** What it costs to end in a cell, going in a direction. */
function headCost(grid: Grid, taken: Taken, link: Link, cell: number, going: Direction): number {
  const aside = going % 2 === 0 ? grid.columns : 1;
  const touched = [cell - aside, cell, cell + aside].some((next) =>
    (taken[2][next] ?? []).some((other) => other.target !== link.target),
  );
  return touched ? cost.head : 0;
}

/** Least way of a line round everything and between the lines that are there; null where there is none. */
export function wayOf(grid: Grid, taken: Taken, link: Link): Way | null {
  const { columns, rows, blocked } = grid;
  const states = columns * rows * 4;
  const best = new Float64Array(states).fill(Infinity);
  const from = new Int32Array(states).fill(-1);
  const queue = new Heap();
  const ends = new Map(link.ends.map((port) => [port.cell * 4 + ((port.out + 2) % 4), port]));
  const span = spanOf(grid, link.ends);
  for (const { cell, out } of link.starts) {
    const state = cell * 4 + out;
    best[state] =
      stepCost(grid, taken, link, cell, out) +
      (ends.has(state) ? headCost(grid, taken, link, cell, out) : 0);
    queue.push(state, best[state] + span(cell));
  }
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    const end = ends.get(state);
    if (end) return traced(state, from, end, link.starts);
    const [cell, going] = [state >> 2, (state & 3) as Direction];
    const here = best[state] ?? Infinity;
    for (const turn of [0, 1, 3] as const) {
      const next = ((going + turn) % 4) as Direction;
      const [dx, dy] = steps[next];
      const [x, y] = [(cell % columns) + dx, Math.floor(cell / columns) + dy];
      if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
      const other = y * columns + x;
      if (blocked[other] || !link.allowed(...pointOf(grid, other))) continue;
      const reached = other * 4 + next;
      const total =
        here +
        (turn === 0 ? 0 : cost.turn) +
        stepCost(grid, taken, link, other, next) +
        (ends.has(reached) ? headCost(grid, taken, link, other, next) : 0);
      if (total >= (best[reached] ?? Infinity) - 1e-9) continue;
      best[reached] = total;
      from[reached] = state;
      queue.push(reached, total + span(other));
    }
  }
  return null;
}

/** A lower bound of what is left to the ends. */
function spanOf(grid: Grid, ends: readonly Port[]): (cell: number) => number {
  const points = ends.map(({ cell }) => pointOf(grid, cell));
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [top, bottom] = [
    Math.min(...points.map(([, y]) => y)),
    Math.max(...points.map(([, y]) => y)),
  ];
  return (cell) => {
    const [x, y] = pointOf(grid, cell);
    const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
    return ((dx + dy) / lane) * cost.together;
  };
}

function traced(last: number, from: Int32Array, end: Port, starts: readonly Port[]): Way {
  const found: number[] = [];
  let first = last;
  for (let state = last; state >= 0; state = from[state] ?? -1) {
    found.push(state >> 2);
    first = state;
  }
  const start = starts.find(({ cell, out }) => cell * 4 + out === first) ?? end;
  return { start, end, cells: found.reverse() };
}

/** States by what they are estimated to cost, least first; of equals the older. */
class Heap {
  readonly #states: number[] = [];
  readonly #keys: number[] = [];

  push(state: number, key: number): void {
    let at = this.#states.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#keys[parent] ?? 0) <= key) break;
      this.#states[at] = this.#states[parent] ?? 0;
      this.#keys[at] = this.#keys[parent] ?? 0;
      at = parent;
    }
    this.#states[at] = state;
    this.#keys[at] = key;
  }

  pop(): number | undefined {
    const [top, last, key] = [this.#states[0], this.#states.pop(), this.#keys.pop()];
    if (top === undefined || last === undefined || key === undefined) return undefined;
    const size = this.#states.length;
    if (size === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (this.#keys[child + 1] ?? 0) < (this.#keys[child] ?? 0)) child += 1;
      if ((this.#keys[child] ?? 0) >= key) break;
      this.#states[at] = this.#states[child] ?? 0;
      this.#keys[at] = this.#keys[child] ?? 0;
      at = child;
    }
    this.#states[at] = last;
    this.#keys[at] = key;
    return top;
  }
}
