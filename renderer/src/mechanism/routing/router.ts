import {
  arrowIds,
  arrowOf,
  isLesser,
  type ArrowId,
} from '../../../../shared/mechanism/arrows/index.ts';
import { nodeOf, nodes, type NodeId } from '../../../../shared/mechanism/node.ts';
import { drugBox, nameBox, shapeBox, type Box } from '../boxes.ts';
import { frameOf, placeIn, type Framing } from '../framing.ts';
import { frames, titles } from '../layout.ts';
import { gridOver, pointOf, portsOf, type Direction, type Grid, type Port } from './grid.ts';
import { wayOf, type Link, type Taken, type Way } from './search.ts';

// Leads every arrow round the cells and names of the picture. It runs when the picture is changed, and writes
// routes.ts; the program only reads that.

/** Corners of a line from its source to its target: x, y, x, y, … */
export type Route = readonly number[];

const nodeIds = Object.keys(nodes) as NodeId[];
const rounds = 6;

/** Everything that no line may cross. */
export function obstacles(framing: Framing): readonly Box[] {
  return [
    ...nodeIds
      .filter((id) => placeIn(id, framing).shape !== 'strip')
      .map((id) => shapeBox(id, framing)),
    ...nodeIds.map((id) => nameBox(id, framing)).filter((box) => box !== null),
    ...titles.map(({ box }) => box),
  ];
}

/** The line of every arrow. */
export function routed(framing: Framing): Readonly<Record<ArrowId, Route>> {
  const hard = obstacles(framing);
  const soft = [
    shapeBox('bone', framing),
    ...nodeIds.map((id) => drugBox(id, framing)).filter((box) => box !== null),
  ];
  const grid = gridOver(frameOf('whole', framing, true), hard, soft);
  const links = new Map(arrowIds.map((id) => [id, linkOf(id, grid, framing)]));
  const order = [...arrowIds].sort((a, b) => rank(a, framing) - rank(b, framing));
  const across: Link[][] = Array.from(grid.blocked, () => []);
  const along: Link[][] = Array.from(grid.blocked, () => []);
  const heads: Link[][] = Array.from(grid.blocked, () => []);
  const taken: Taken = [across, along, heads];
  const ways = new Map<ArrowId, Way>();
  for (let round = 0; round < rounds; round += 1)
    for (const id of order) {
      const link = links.get(id);
      if (!link) continue;
      const old = ways.get(id);
      if (old) mark(grid, taken, link, old, false);
      const way = wayOf(grid, taken, link);
      if (!way) throw new Error(`no way for the arrow ${id}, ${framing}`);
      ways.set(id, way);
      mark(grid, taken, link, way, true);
    }
  return Object.fromEntries(arrowIds.map((id) => [id, cornersOf(grid, ways.get(id))])) as Record<
    ArrowId,
    Route
  >;
}

/** Main arrows first, and of each kind the short ones. */
function rank(id: ArrowId, framing: Framing): number {
  const { from, to } = arrowOf(id);
  const [a, b] = [placeIn(from, framing), placeIn(to, framing)];
  return (isLesser(id) ? 1e5 : 0) + Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}

function linkOf(id: ArrowId, grid: Grid, framing: Framing): Link {
  const { from, to, sense } = arrowOf(id);
  const outside = [from, to].some((end) => nodeOf(end).beside === true);
  const inBone = [from, to].every((end) => nodeOf(end).organ === 'bone');
  const [, , width] = frames.bone;
  return {
    id,
    source: from,
    target: `${sense} ${to}`,
    starts: portsAt(from, grid, framing),
    ends: portsAt(to, grid, framing),
    allowed: (x, y) =>
      (outside || (x > 4 && y > 4)) && (!inBone || framing === 'above' || x < width - 2),
  };
}

/** Where lines may begin and end at a place; bone is met from above. */
function portsAt(id: NodeId, grid: Grid, framing: Framing): readonly Port[] {
  const sides: readonly Direction[] = id === 'bone' ? [3] : [0, 1, 2, 3];
  return portsOf(grid, shapeBox(id, framing), nodeOf(id).kind === 'cell', sides);
}

function mark(grid: Grid, taken: Taken, link: Link, way: Way, put: boolean): void {
  const { cells, start, end } = way;
  cells.forEach((cell, index) => {
    const [before, after] = [cells[index - 1] ?? null, cells[index + 1] ?? null];
    const sides = [
      before === null ? start.out % 2 : side(grid, before, cell),
      after === null ? end.out % 2 : side(grid, cell, after),
    ];
    const lists = [...new Set(sides)].map((which) => taken[which === 0 ? 0 : 1][cell]);
    if (after === null) lists.push(taken[2][cell]);
    for (const list of lists)
      if (put) list?.push(link);
      else list?.splice(list.indexOf(link), 1);
  });
}

/** 0 where two cells lie side by side, 1 where one lies above the other. */
function side({ columns }: Grid, one: number, other: number): 0 | 1 {
  return Math.abs(one - other) === columns ? 1 : 0;
}

function cornersOf(grid: Grid, way: Way | undefined): Route {
  if (!way) return [];
  const points = [way.start.at, ...way.cells.map((cell) => pointOf(grid, cell)), way.end.at];
  const corners = points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return (
      (point[0] - before[0]) * (after[1] - point[1]) !==
      (point[1] - before[1]) * (after[0] - point[0])
    );
  });
  return corners.flatMap(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}
