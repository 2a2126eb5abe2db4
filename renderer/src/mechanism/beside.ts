import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import {
  arrowIds,
  arrowOf,
  isLesser,
  type ArrowId,
} from '../../../shared/mechanism/arrows/index.ts';
import {
  nodeOf,
  type BesideId,
  type NodeId,
  type OrganId,
} from '../../../shared/mechanism/node.ts';
import { termId } from '../../../shared/mechanism/outputs.ts';
import { valueAt } from '../charts/cursor.ts';
import { boxSize, paths, places, views, type Place, type Shape } from './layout.ts';

// What acts from beside the picture, and the arrows that are drawn only while they act.

type View = OrganId | 'whole';
type Box = readonly [x: number, y: number, width: number, height: number];

/** From the top of a column on the left, or row by row above where the whole picture is shown. */
const order: readonly BesideId[] = [
  'ageing',
  'lactation',
  'calcitriol',
  'thyroid',
  'genes',
  'glucocorticoid',
  'growthFactors',
  'tumour',
];

const column = { x: -70, first: 36, step: 68, width: 134 } as const;
const rows = { first: 76, step: 198, top: -90, apart: 54, height: 118, each: 4 } as const;

/** Where a place stands in a view. */
export function placeIn(id: NodeId, view: View): Place {
  const index = order.indexOf(id as BesideId);
  if (index < 0) return places[id as Exclude<NodeId, BesideId>];
  const [x, y] =
    view === 'whole'
      ? [
          rows.first + rows.step * (index % rows.each),
          rows.top + rows.apart * Math.floor(index / rows.each),
        ]
      : [column.x, column.first + column.step * index];
  return { x, y, shape: 'box', label: [x, y - 3] };
}

/** What a view shows, with room for what stands beside it where anything does. */
export function boxOf(view: View, beside: boolean): Box {
  const [x, y, width, height] = views[view];
  if (!beside) return views[view];
  if (view === 'bone') return [x - column.width, y, width + column.width, height];
  if (view === 'whole') return [x, y - rows.height, width, height + rows.height];
  return views[view];
}

/** Half the width and height that a line keeps free about the middle of a shape. */
export const reach: Readonly<Record<Shape, readonly [number, number]>> = {
  box: [boxSize.box[0] + 3, boxSize.box[1] + 3],
  smallBox: [boxSize.smallBox[0] + 3, boxSize.smallBox[1] + 3],
  tokens: [58, 34],
  strip: [190, 18],
  osteocyte: [30, 20],
  stromal: [38, 30],
  osteoblast: [36, 30],
  precursor: [40, 34],
  osteoclast: [48, 36],
  tCell: [30, 30],
  dendritic: [38, 38],
  endothelium: [110, 16],
  smoothMuscle: [110, 50],
};

/** The line of an arrow in a view. */
export function pathOf(id: ArrowId, view: View): string {
  if (!isLesser(id)) return paths[id];
  const { from, to } = arrowOf(id);
  const [a, b] = [placeIn(from, view), placeIn(to, view)];
  // A bow, so that two arrows between the same heights do not lie on one another.
  const bow = arrowIds.indexOf(id) % 2 === 0 ? 0.1 : -0.1;
  const middle = {
    x: (a.x + b.x) / 2 + bow * (b.y - a.y),
    y: (a.y + b.y) / 2 - bow * (b.x - a.x),
  };
  const [start, end] = [edge(a, middle), edge(b, middle)];
  const point = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${point(start)} Q${point(middle)} ${point(end)}`;
}

/** Where the line from the middle of a place towards a point leaves its shape. */
function edge({ x, y, shape }: Place, towards: { x: number; y: number }): { x: number; y: number } {
  const [width, height] = reach[shape];
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = 1 / Math.max(Math.abs(dx) / width, Math.abs(dy) / height, 1e-9);
  return { x: x + dx * Math.min(1, share), y: y + dy * Math.min(1, share) };
}

/** Less than this, as a share of what a term multiplies, is not worth an arrow. */
const trace = 0.05;

/** Whether a lesser arrow changes anything at a day. */
export function actsAt(course: TimeCourse, id: ArrowId, day: number): boolean {
  return Math.abs((valueAt(course, termId(id), day) ?? 1) - 1) > trace;
}

/** Whether any lesser arrow from beside the picture changes anything in a course. */
export function everBeside(course: TimeCourse): boolean {
  return arrowIds.some(
    (id) =>
      nodeOf(arrowOf(id).from).beside === true &&
      course.columns[termId(id)]?.some((term) => Math.abs(term - 1) > trace),
  );
}

/** Whether both ends of an arrow stand within a view. */
export function fits(id: ArrowId, view: View): boolean {
  const [x, y, width, height] = boxOf(view, true);
  const { from, to } = arrowOf(id);
  return [from, to].every((end) => {
    if (nodeOf(end).beside === true && view !== 'bone' && view !== 'whole') return false;
    const place = placeIn(end, view);
    return place.x > x && place.x < x + width && place.y > y && place.y < y + height;
  });
}
