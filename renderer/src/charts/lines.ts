import type { Area } from './area.ts';
import type { Line } from './plots.ts';
import type { Theme } from './theme.ts';
import type { Point } from './thin.ts';

/**
 * Draws the lines of a plot within its area, the first of them on top. Left to Chart.js, each point is made
 * into an element of its own at every frame of a drag.
 *
 * @param points one list for each line
 */
export function drawLines(
  pen: CanvasRenderingContext2D,
  area: Area,
  theme: Theme,
  lines: readonly Line[],
  points: readonly (readonly Point[] | undefined)[],
): void {
  pen.save();
  pen.beginPath();
  pen.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  pen.clip();
  for (const [place, { axis, colour, dash, weight }] of [...lines.entries()].toReversed()) {
    pen.strokeStyle = theme.colours[colour] ?? '';
    pen.lineWidth = theme.line * weight;
    pen.setLineDash([...dash]);
    pen.beginPath();
    let begun = false;
    for (const { x, y } of points[place] ?? []) {
      if (begun) pen.lineTo(area.x(x), area.y(y, axis));
      else pen.moveTo(area.x(x), area.y(y, axis));
      begun = true;
    }
    pen.stroke();
  }
  pen.restore();
}
