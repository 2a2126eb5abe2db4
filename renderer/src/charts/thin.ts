import { at } from '../../../shared/assert.ts';

/** A point of a plot; kept and refilled, never thrown away. */
export interface Point {
  x: number;
  y: number;
}

/**
 * Fills `points` with a column, keeping at most the lowest and highest value of each pixel.
 *
 * @param days   shape [n]; strictly increasing
 * @param values shape [n]; finite
 * @param pixels width of the plot; where n is at most twice that, every row is kept
 * @param points refilled in place: grows where needed, and is cut to what was kept
 * @param drawn  what to draw for a value
 */
export function fillPoints(
  days: Float64Array,
  values: Float64Array,
  pixels: number,
  points: Point[],
  drawn: (value: number) => number,
): void {
  const rows = Math.min(days.length, values.length);
  let kept = 0;
  const put = (row: number): void => {
    const point = (points[kept] ??= { x: 0, y: 0 });
    // Every row is within both; `at` would be asked ten thousand times a frame.
    point.x = days[row] ?? 0;
    point.y = drawn(values[row] ?? 0);
    kept += 1;
  };
  if (rows <= 2 * pixels) for (let row = 0; row < rows; row += 1) put(row);
  else for (const row of extremes(days, values, rows, pixels)) put(row);
  points.length = kept;
}

/** Rows of the extremes of each of `pixels` equal spans of time; first and last row always. */
function* extremes(
  days: Float64Array,
  values: Float64Array,
  rows: number,
  pixels: number,
): Generator<number> {
  const first = at(days, 0);
  // Two spans fewer, so that the two ends fit within two points per pixel.
  const span = (at(days, rows - 1) - first) / Math.max(1, pixels - 2);
  yield 0;
  for (let row = 1; row < rows - 1;) {
    const end = first + span * (Math.floor((at(days, row) - first) / span) + 1);
    let [low, high] = [row, row];
    while (row < rows - 1 && (at(days, row) < end || row === low)) {
      if (at(values, row) < at(values, low)) low = row;
      if (at(values, row) > at(values, high)) high = row;
      row += 1;
    }
    yield Math.min(low, high);
    if (low !== high) yield Math.max(low, high);
  }
  yield rows - 1;
}
