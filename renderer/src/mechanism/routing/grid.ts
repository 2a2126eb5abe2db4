import type { Box } from '../boxes.ts';

/** Distance between two lanes, in units of the picture. */
export const lane = 8;

/** Right, down, left, up. */
export const steps = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

export type Direction = 0 | 1 | 2 | 3;

/** The lanes of a picture and what stands in their way. */
export interface Grid {
  readonly left: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
  /** 1 where no line may go. */
  readonly blocked: Uint8Array;
  /** What a step costs here besides its length. */
  readonly dear: Float64Array;
}

/** How near a line may come to what it is led round. */
const clear = 3;

function inside([left, top, right, bottom]: Box, x: number, y: number, by: number): boolean {
  return x > left - by && x < right + by && y > top - by && y < bottom + by;
}

/**
 * Lays lanes over a frame.
 *
 * @param hard what no line may cross
 * @param soft what a line had better not cross
 */
export function gridOver(
  [x, y, width, height]: readonly [number, number, number, number],
  hard: readonly Box[],
  soft: readonly Box[],
): Grid {
  const [columns, rows] = [Math.floor(width / lane), Math.floor(height / lane)];
  const [left, top] = [x + lane / 2, y + lane / 2];
  const blocked = new Uint8Array(columns * rows);
  const dear = new Float64Array(columns * rows);
  for (let cell = 0; cell < columns * rows; cell += 1) {
    const [cx, cy] = [left + lane * (cell % columns), top + lane * Math.floor(cell / columns)];
    if (hard.some((box) => inside(box, cx, cy, clear))) blocked[cell] = 1;
    if (hard.some((box) => inside(box, cx, cy, clear + lane))) dear[cell] = 0.4;
    if (soft.some((box) => inside(box, cx, cy, 0))) dear[cell] = 3;
  }
  return { left, top, columns, rows, blocked, dear };
}

/** The middle of a cell. */
export function pointOf({ left, top, columns }: Grid, cell: number): readonly [number, number] {
  return [left + lane * (cell % columns), top + lane * Math.floor(cell / columns)];
}

/** A cell beside a shape, from which a line goes straight to it. */
export interface Port {
  readonly cell: number;
  /** Away from the shape. */
  readonly out: Direction;
  /** Where the line meets the shape. */
  readonly at: readonly [number, number];
}

/**
 * Every port of a shape that is free.
 *
 * @param round whether its corners are empty, so that no line ends near them
 */
export function portsOf(
  grid: Grid,
  [left, top, right, bottom]: Box,
  round: boolean,
  sides: readonly Direction[],
): Port[] {
  const found: Port[] = [];
  const { columns, rows, blocked } = grid;
  const [wide, high] = round ? [0.2 * (right - left), 0.2 * (bottom - top)] : [5, 5];
  for (let cell = 0; cell < columns * rows; cell += 1) {
    if (blocked[cell]) continue;
    const [x, y] = pointOf(grid, cell);
    const across = x > left + wide && x < right - wide;
    const along = y > top + high && y < bottom - high;
    const beside = (distance: number): boolean => distance > 0 && distance < lane + clear + 1;
    const side: Direction | null =
      along && beside(x - right)
        ? 0
        : across && beside(y - bottom)
          ? 1
          : along && beside(left - x)
            ? 2
            : across && beside(top - y)
              ? 3
              : null;
    if (side === null || !sides.includes(side)) continue;
    const at = (
      [
        [right, y],
        [x, bottom],
        [left, y],
        [x, top],
      ] as const
    )[side];
    found.push({ cell, out: side, at });
  }
  return found;
}
