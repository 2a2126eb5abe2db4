import { cellsOf, type Cell, type Lane } from './lanes.ts';

/** Every cell of the timeline, lane by lane. */
export function rowsOfCells(lanes: readonly Lane[]): readonly (readonly Cell[])[] {
  return lanes.map(cellsOf);
}

/**
 * Where a key leads from a cell: along its lane, or to what lies nearest in another.
 *
 * @returns null for keys that lead nowhere
 */
export function cellAfter(
  rows: readonly (readonly Cell[])[],
  id: string,
  key: string,
): Cell | null {
  const row = rows.findIndex((cells) => cells.some((cell) => cell.id === id));
  const cells = rows[row];
  const place = cells?.findIndex((cell) => cell.id === id) ?? -1;
  const here = cells?.[place];
  if (!cells || !here) return null;
  switch (key) {
    case 'ArrowRight':
      return cells[place + 1] ?? null;
    case 'ArrowLeft':
      return cells[place - 1] ?? null;
    case 'Home':
      return cells[0] ?? null;
    case 'End':
      return cells.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(rows[row + 1], dayOf(here));
    case 'ArrowUp':
      return nearest(rows[row - 1], dayOf(here));
    default:
      return null;
  }
}

function nearest(cells: readonly Cell[] | undefined, day: number): Cell | null {
  const blocks = cells?.filter(({ dose }) => dose === undefined) ?? [];
  return blocks.toSorted((a, b) => distance(a, day) - distance(b, day))[0] ?? null;
}

function distance({ block }: Cell, day: number): number {
  return Math.max(0, block.fromDay - day, day - block.toDay);
}

function dayOf({ block, dose }: Cell): number {
  return dose?.day ?? block.fromDay;
}
