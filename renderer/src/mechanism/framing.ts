import {
  nodeOf,
  type BesideId,
  type NodeId,
  type OrganId,
} from '../../../shared/mechanism/node.ts';
import { places, views, type Place } from './layout.ts';

// What acts from beside the picture stands in a column on its left or, where it is narrow, in rows above.

export type View = OrganId | 'whole';

/** Where the places beside the picture stand. */
export type Framing = 'beside' | 'above';

type Frame = readonly [x: number, y: number, width: number, height: number];

/** From the top of the column, or row by row. */
const slots: Readonly<Record<BesideId, number>> = {
  ageing: 0,
  lactation: 1,
  thyroid: 2,
  genes: 3,
  glucocorticoid: 4,
  tumour: 5,
  growthFactors: 6,
  calcitriol: 7,
  strontium: 8,
  glitazone: 9,
  bisphosphonate: 10,
  calcitonin: 11,
  odanacatib: 12,
};

const column = { x: -94, first: 24, step: 43.4, width: 160 } as const;
const rows = { first: 84, step: 168, top: -128, apart: 50, height: 152, each: 5 } as const;

/** Where a place stands. */
export function placeIn(id: NodeId, framing: Framing): Place {
  if (!(id in slots)) return places[id as Exclude<NodeId, BesideId>];
  const slot = slots[id as BesideId];
  const [x, y] =
    framing === 'above'
      ? [
          rows.first + rows.step * (slot % rows.each),
          rows.top + rows.apart * Math.floor(slot / rows.each),
        ]
      : [column.x, column.first + column.step * slot];
  return { x, y, shape: 'lowBox', label: [x, y - 4] };
}

/** What a view shows, with room for what stands beside it where anything does. */
export function frameOf(view: View, framing: Framing, beside: boolean): Frame {
  const [x, y, width, height] = views[view];
  if (!beside || view === 'immune' || view === 'vessel') return views[view];
  return framing === 'beside'
    ? [x - column.width, y, width + column.width, height]
    : [x, y - rows.height, width, height + rows.height];
}

/** Where the beside stands best: above only in a view of the whole that is not much wider than high. */
export function framingOf(view: View, width: number, height: number): Framing {
  return view === 'whole' && width < 1.35 * height ? 'above' : 'beside';
}

/** Whether a place stands within a view. */
export function stands(id: NodeId, view: View, framing: Framing): boolean {
  if (nodeOf(id).beside === true && view !== 'bone' && view !== 'whole') return false;
  const [left, top, width, height] = frameOf(view, framing, true);
  const { x, y } = placeIn(id, framing);
  return x > left && x < left + width && y > top && y < top + height;
}
