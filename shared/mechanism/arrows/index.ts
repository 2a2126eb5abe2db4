import type { Arrow } from '../arrow.ts';
import { besideArrows } from './beside.ts';
import { cellArrows } from './cells.ts';
import { drugArrows } from './drugs.ts';
import { glucocorticoidArrows } from './glucocorticoid.ts';
import { hormoneArrows } from './hormones.ts';
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
  ...hormoneArrows,
  ...glucocorticoidArrows,
  ...besideArrows,
  ...drugArrows,
} as const;

export type ArrowId = keyof typeof arrows;

/** Arrows that are drawn only while they act, or where every arrow is asked for. */
export type LesserId = {
  [Id in ArrowId]: (typeof arrows)[Id] extends { lesser: true } ? Id : never;
}[ArrowId];

export const arrowIds = Object.keys(arrows) as [ArrowId, ...ArrowId[]];

/** Whether an arrow is a lesser one. */
export function isLesser(id: ArrowId): id is LesserId {
  return arrowOf(id).lesser === true;
}

/** The record of an arrow. */
export function arrowOf(id: ArrowId): Arrow {
  return arrows[id];
}
