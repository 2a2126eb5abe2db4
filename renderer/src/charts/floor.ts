import type { Area } from './area.ts';
import type { Line } from './plots.ts';
import type { Theme } from './theme.ts';
import type { Point } from './thin.ts';

/** A stretch of days in which a line lies below the axis. */
export interface Below {
  readonly from: number;
  readonly to: number;
}

/** The stretches in which a line lies below a value; points in the order of time. */
export function below(points: readonly Point[], floor: number): readonly Below[] {
  const spans: { from: number; to: number }[] = [];
  let under = false;
  for (const { x, y } of points) {
    if (y < floor - 1e-9) {
      if (!under) spans.push({ from: x, to: x });
      const last = spans.at(-1);
      if (last) last.to = x;
    }
    under = y < floor - 1e-9;
  }
  return spans;
}

/** A line that has left the plot at the foot: a bar along the edge, an arrow, and how low that is. */
export function drawFloor(
  pen: CanvasRenderingContext2D,
  area: Area,
  theme: Theme,
  { colour }: Line,
  spans: readonly Below[],
  words: string,
): void {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return;
  const { em } = theme;
  const thick = Math.max(4, Math.round(em / 3));
  pen.fillStyle = theme.colours[colour] ?? '';
  for (const { from, to } of spans) {
    const left = area.x(from);
    pen.fillRect(left, area.bottom - thick, Math.max(2, area.x(to) - left), thick);
  }
  pen.font = `${String(em)}px ${theme.family}`;
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  const text = `${words} ▼`;
  const wide = pen.measureText(text).width;
  // Before the line falls its foot is free; else after it has risen again; else on the line itself.
  const before = area.x(first.from) - wide - em / 2;
  const after = area.x(last.to) + 2 * em;
  const start =
    before > area.left ? before : after + wide < area.right ? after : area.x(first.from) + em / 2;
  pen.fillStyle = theme.colours['text'] ?? '';
  pen.fillText(text, start, area.bottom - thick - em / 4);
}
