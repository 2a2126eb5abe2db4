import { nodeOf, type NodeId } from '../../../shared/mechanism/node.ts';
import { placeIn, type Framing } from './framing.ts';
import type { Shape } from './layout.ts';

// What every place and its name take up in the picture; lines are led round all of it.

/** Left, top, right and bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Half the width and height of the boxes that are drawn. */
export const boxSize = {
  box: [50, 22],
  wideBox: [70, 22],
  lowBox: [58, 19],
  smallBox: [50, 14],
} as const;

/** Half the width and height that a shape takes up at the size that it has in health. */
export const reach: Readonly<Record<Shape, readonly [number, number]>> = {
  ...boxSize,
  tokens: [54, 38],
  fewTokens: [54, 22],
  strip: [176, 18],
  osteocyte: [30, 18],
  stromal: [38, 30],
  osteoblast: [34, 28],
  precursor: [38, 34],
  osteoclast: [46, 34],
  tCell: [28, 28],
  dendritic: [36, 36],
  endothelium: [108, 10],
  smoothMuscle: [108, 46],
};

/** What the shape of a place takes up. */
export function shapeBox(id: NodeId, framing: Framing): Box {
  const { x, y, shape } = placeIn(id, framing);
  const [width, height] = reach[shape];
  return [x - width, y - height, x + width, y + height];
}

/** Mean width of a letter of a name and of an amount, in units of the picture. */
const letter = { name: 8.9, amount: 7.9 } as const;
/** Letters of the longest amount that stands beside a name. */
const longest = { bone: '0.00 ×', other: 'as in health' } as const;

/** Whether name and amount of a shape stand in one line. */
export function inOneLine(shape: Shape): boolean {
  return ['smallBox', 'strip', 'tokens', 'fewTokens'].includes(shape);
}

/** What the name and the amount of a place take up at their longest; null where they lie in its box. */
export function nameBox(id: NodeId, framing: Framing): Box | null {
  const { shape, label, anchor } = placeIn(id, framing);
  if (shape in boxSize) return null;
  const { label: name, short, organ, amount: measured, of } = nodeOf(id);
  const named = letter.name * (short ?? name).length;
  const amount = measured === null ? '' : organ === 'bone' ? longest.bone : longest.other;
  const said = letter.amount * [of, amount].filter(Boolean).join(' ').length;
  const width = inOneLine(shape) ? named + said + 6 : Math.max(named, said);
  const left = anchor === 'start' ? label[0] : label[0] - width / 2;
  const below = inOneLine(shape) || said === 0 ? 5 : 22;
  return [left - 2, label[1] - 14, left + width + 2, label[1] + below];
}

/** Where the first drug that lands on a place is drawn; null where none lands. */
export function drugBox(id: NodeId, framing: Framing): Box | null {
  const { landing } = placeIn(id, framing);
  return landing ? [landing[0], landing[1] - 10, landing[0] + 110, landing[1] + 10] : null;
}
