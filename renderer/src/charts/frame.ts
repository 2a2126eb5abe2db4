import type { Area } from './area.ts';
import type { Plot } from './plots.ts';
import type { Mark } from './marks.ts';
import { endsOf, spread } from './marks.ts';
import type { Theme } from './theme.ts';
import type { Tick } from './ticks.ts';

type Pen = CanvasRenderingContext2D;

/** Grid, axis numbers and the line across at the reference value. */
export function drawAxes(
  pen: Pen,
  area: Area,
  theme: Theme,
  axes: {
    readonly time: readonly Tick[];
    /** Distance of the time labels from the plot, px; null for none. */
    readonly timeBelow: number | null;
    readonly timeName: string;
    readonly left: readonly Tick[];
    readonly right: readonly Tick[];
    readonly reference: number | null;
  },
): void {
  const { em, colours } = theme;
  const gap = Math.round(em / 2);
  pen.font = `${String(em)}px ${theme.family}`;
  pen.lineWidth = 1;
  pen.strokeStyle = colours['grid'] ?? '';
  pen.fillStyle = colours['text'] ?? '';
  pen.setLineDash([]);
  pen.beginPath();
  for (const { value } of axes.time) vertical(pen, area.x(value), area.top, area.bottom);
  for (const { value } of axes.left) horizontal(pen, area.y(value, 'left'), area.left, area.right);
  pen.stroke();
  pen.textBaseline = 'middle';
  pen.textAlign = 'right';
  for (const { value, label } of axes.left)
    pen.fillText(label, area.left - gap, inside(area.y(value, 'left'), area, em));
  pen.textAlign = 'left';
  for (const { value, label } of axes.right)
    pen.fillText(label, area.right + gap, inside(area.y(value, 'right'), area, em));
  if (axes.reference !== null) drawReference(pen, area, theme, axes.reference);
  if (axes.timeBelow === null) return;
  pen.textAlign = 'center';
  pen.textBaseline = 'top';
  const below = area.bottom + axes.timeBelow + gap;
  for (const { value, label } of axes.time) pen.fillText(label, area.x(value), below);
  pen.textAlign = 'right';
  pen.fillText(axes.timeName, area.width - 2, below);
}

function drawReference(pen: Pen, area: Area, theme: Theme, value: number): void {
  pen.strokeStyle = theme.colours['reference'] ?? '';
  pen.lineWidth = 1.25;
  pen.beginPath();
  horizontal(pen, area.y(value, 'left'), area.left, area.right);
  pen.stroke();
}

/** The names of the lines at their ends, kept apart, each with a piece of its line. */
export function drawLineEnds(
  pen: Pen,
  area: Area,
  theme: Theme,
  plot: Plot,
  ends: readonly (number | null)[],
): void {
  const { em } = theme;
  // A second axis takes its share of the room on the right.
  const start = area.right + (plot.lines.some(({ axis }) => axis === 'right') ? 2.6 : 0.5) * em;
  const sample = 1.1 * em;
  if (start + sample + 3 * em > area.width) return;
  const shown = plot.lines.flatMap((line, index) => {
    const end = ends[index];
    return end == null ? [] : [{ line, wanted: area.y(end, line.axis) }];
  });
  // Where there is no room the heading names them all the same.
  if ((shown.length - 1) * 1.2 * em > area.bottom - area.top - em) return;
  const heights = spread(
    shown.map(({ wanted }) => wanted),
    1.2 * em,
    area.top + em / 2,
    area.bottom - em / 2,
  );
  pen.textBaseline = 'middle';
  pen.textAlign = 'left';
  for (const [index, { line }] of shown.entries()) {
    const y = heights[index] ?? 0;
    const colour = theme.colours[line.colour] ?? '';
    pen.strokeStyle = colour;
    pen.lineWidth = theme.line * line.weight;
    pen.setLineDash([...line.dash]);
    pen.beginPath();
    horizontal(pen, y, start, start + sample);
    pen.stroke();
    pen.fillStyle = theme.colours['text'] ?? '';
    pen.fillText(line.name, start + sample + em / 3, y, area.width - start - sample - em / 3);
  }
  pen.setLineDash([]);
}

/** Doses and turns of inputs, faint in rows below the plot, where no line can hide them. */
export function drawMarks(
  pen: Pen,
  area: Area,
  theme: Theme,
  marks: readonly Mark[],
  rows: readonly number[],
): void {
  const size = Math.round(theme.em / 2);
  pen.save();
  pen.globalAlpha = 0.6;
  for (const [index, mark] of marks.entries()) {
    const bottom = area.bottom + 2 + size + (rows[index] ?? 0) * faintRowHeight(theme.em);
    drawRow(pen, area, theme, mark, bottom, size);
  }
  pen.restore();
}

/** Height of a row of unnamed marks, px. */
export function faintRowHeight(em: number): number {
  return Math.round(em / 2) + 1;
}

/** The same marks below the drug plot, in rows and named. */
export function drawNamedMarks(
  pen: Pen,
  area: Area,
  theme: Theme,
  marks: readonly Mark[],
  rows: readonly number[],
): void {
  const size = Math.round(theme.em * 0.6);
  pen.font = `${String(Math.round(theme.em * 0.92))}px ${theme.family}`;
  for (const [index, mark] of marks.entries()) {
    const bottom = area.bottom + ((rows[index] ?? 0) + 1) * rowHeight(theme.em) - 2;
    drawRow(pen, area, theme, mark, bottom, size);
    const ends = endsOf(mark).map(area.x);
    const last = Math.min(area.right, Math.max(...ends)) + size;
    const first = Math.min(...ends) - size;
    const wide = pen.measureText(mark.label).width;
    pen.fillStyle = theme.colours['text'] ?? '';
    pen.textBaseline = 'alphabetic';
    const after = last + wide + 2 < area.width;
    pen.textAlign = after ? 'left' : 'right';
    pen.fillText(mark.label, after ? last + 2 : Math.max(first - 2, wide + 2), bottom);
  }
}

/** Height of a row of named marks, px. */
export function rowHeight(em: number): number {
  return Math.round(em * 1.3);
}

function drawRow(
  pen: Pen,
  area: Area,
  theme: Theme,
  { colour, bars, days, shape }: Mark,
  bottom: number,
  size: number,
): void {
  pen.fillStyle = theme.colours[colour] ?? '';
  for (const bar of bars) {
    const [from, to] = [area.x(bar.from), Math.min(area.right, area.x(bar.to))];
    pen.fillRect(from, bottom - size, Math.max(2, to - from), size);
  }
  let before = -Infinity;
  pen.beginPath();
  for (const day of days) {
    const x = area.x(day);
    if (x - before < 2 || x > area.right + 1) continue;
    before = x;
    if (shape === 'dose') triangle(pen, x, bottom, size);
    else diamond(pen, x, bottom, size);
  }
  pen.fill();
}

function triangle(pen: Pen, x: number, bottom: number, size: number): void {
  pen.moveTo(x - size / 2, bottom);
  pen.lineTo(x + size / 2, bottom);
  pen.lineTo(x, bottom - size * 1.2);
  pen.closePath();
}

function diamond(pen: Pen, x: number, bottom: number, size: number): void {
  pen.moveTo(x, bottom - size * 1.3);
  pen.lineTo(x + size * 0.65, bottom - size * 0.65);
  pen.lineTo(x, bottom);
  pen.lineTo(x - size * 0.65, bottom - size * 0.65);
  pen.closePath();
}

function vertical(pen: Pen, x: number, top: number, bottom: number): void {
  const crisp = Math.round(x) + 0.5;
  pen.moveTo(crisp, top);
  pen.lineTo(crisp, bottom);
}

function horizontal(pen: Pen, y: number, from: number, to: number): void {
  const crisp = Math.round(y) + 0.5;
  pen.moveTo(from, crisp);
  pen.lineTo(to, crisp);
}

/** Keeps the text of an axis number on the canvas. */
function inside(y: number, area: Area, em: number): number {
  return Math.min(area.bottom - em * 0.1, Math.max(area.top + em * 0.35, y));
}
