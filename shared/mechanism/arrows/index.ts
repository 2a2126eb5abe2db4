import type { Arrow } from '../arrow.ts';
import { cellArrows } from './cells.ts';
import { immuneArrows } from './immune.ts';
import { oestrogenArrows } from './oestrogen.ts';
import { pthArrows } from './pth.ts';
import { ranklArrows } from './rankl.ts';
import { vesselArrows } from './vessel.ts';
import { wntArrows } from './wnt.ts';

/** Every arrow of the picture, in the order in which keys walk over them. Adding one is a record in a file beside this. */
export const arrows = {
  ...oestrogenArrows,
  ...pthArrows,
  ...wntArrows,
  ...ranklArrows,
  ...cellArrows,
  ...immuneArrows,
  ...vesselArrows,
} as const;

export type ArrowId = keyof typeof arrows;

export const arrowIds = Object.keys(arrows) as [ArrowId, ...ArrowId[]];

/** The record of an arrow. */
export function arrowOf(id: ArrowId): Arrow {
  return arrows[id];
}
