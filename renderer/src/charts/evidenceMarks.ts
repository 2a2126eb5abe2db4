import type { Area } from './area.ts';
import type { Line } from './plots.ts';
import { pointRadius, trace } from './pointShapes.ts';
import type { Placed } from './published.ts';
import type { Theme } from './theme.ts';

type Pen = CanvasRenderingContext2D;

/** Distance of the lines of the hatching, px. */
const hatchGap = 9;

/** Hatches what lies behind a day, under the curves. */
export function drawHatch(pen: Pen, area: Area, theme: Theme, fromDay: number): void {
  const left = Math.max(area.left, area.x(fromDay));
  const [wide, high] = [area.right - left, area.bottom - area.top];
  if (wide <= 0) return;
  pen.save();
  pen.beginPath();
  pen.rect(left, area.top, wide, high);
  pen.clip();
  pen.strokeStyle = theme.colours['reference'] ?? '';
  pen.lineWidth = 1;
  pen.globalAlpha = 0.4;
  pen.beginPath();
  // On one grid for all plots, so that the lines run on from one to the next.
  const first = Math.floor(left / hatchGap) * hatchGap - Math.ceil(high / hatchGap) * hatchGap;
  for (let x = first; x < area.right; x += hatchGap) {
    pen.moveTo(x, area.bottom);
    pen.lineTo(x + high, area.top);
  }
  pen.stroke();
  pen.globalAlpha = 1;
  pen.setLineDash([4, 3]);
  pen.beginPath();
  pen.moveTo(Math.round(left) + 0.5, area.top);
  pen.lineTo(Math.round(left) + 0.5, area.bottom);
  pen.stroke();
  pen.restore();
}

/** A published point with its interval: solid where it is printed, dashed where it is the spread between studies. */
export function drawPoint(
  pen: Pen,
  area: Area,
  theme: Theme,
  { colour, axis }: Line,
  { point, y, low, high }: Placed,
): void {
  const [x, level] = [area.x(point.day), area.y(y, axis)];
  const ink = theme.colours[colour] ?? '';
  const radius = pointRadius(theme.em);
  pen.strokeStyle = ink;
  pen.globalAlpha = 0.6;
  pen.lineWidth = 1;
  pen.setLineDash(point.printed ? [] : [2, 2]);
  pen.beginPath();
  pen.moveTo(x, Math.max(area.top, area.y(high, axis)));
  pen.lineTo(x, Math.min(area.bottom, area.y(low, axis)));
  pen.stroke();
  pen.setLineDash([]);
  pen.globalAlpha = 1;
  // The curve is cleared away about the mark: a rim keeps them apart, and a hollow one is hollow.
  pen.globalCompositeOperation = 'destination-out';
  pen.beginPath();
  trace(pen, point.shape, x, level, radius + 1.5);
  pen.fill();
  pen.globalCompositeOperation = 'source-over';
  pen.beginPath();
  trace(pen, point.shape, x, level, radius);
  pen.fillStyle = ink;
  if (point.seen) pen.fill();
  pen.lineWidth = 1.5;
  pen.stroke();
}
