import type { Chart, Plugin } from 'chart.js';
import { areaOf, type Area } from './area.ts';
import type { Readable } from './cursor.ts';
import { drawHatch, drawPoint } from './evidenceMarks.ts';
import type { Line, Plot } from './plots.ts';
import { placed, type Placed, type Published } from './published.ts';
import type { Range } from './scales.ts';
import type { Theme } from './theme.ts';

/** A point with the curve on whose scale it lies. */
interface OnLine extends Placed {
  readonly line: Line;
}

/** How near to a point one has to press, px. */
const reach = 12;

/** What trials tell of one plot: hatched under its curves, and points over them, by a plugin of its own. */
export class EvidenceLayer {
  readonly plugin: Plugin<'line'>;
  #points: readonly OnLine[] = [];
  #outsideFromDay: number | null = null;
  #theme: Theme | null = null;
  #area: Area | null = null;

  constructor() {
    this.plugin = {
      id: 'evidence',
      beforeDatasetsDraw: (chart) => {
        this.#hatch(chart);
      },
      afterDatasetsDraw: (chart) => {
        this.#mark(chart);
      },
    };
  }

  /** Takes what there is for the curves of a plot; plots that no trial speaks about stay bare. */
  take(published: Published | null, course: Readable, plot: Plot, theme: Theme): void {
    this.#theme = theme;
    this.#outsideFromDay = hasEvidence(plot) ? (published?.outsideFromDay ?? null) : null;
    this.#points = plot.lines.flatMap((line) =>
      (published?.points ?? []).flatMap((point) => {
        const found = point.column === line.column ? placed(point, course) : null;
        return found ? [{ ...found, line }] : [];
      }),
    );
  }

  /** Lowest and highest point, for the axis; null where there is none. */
  range(): Range | null {
    if (this.#points.length === 0) return null;
    const levels = this.#points.map(({ y }) => y);
    return { min: Math.min(...levels), max: Math.max(...levels) };
  }

  /** The point at a place on the canvas; null where there is none. */
  at(x: number, y: number): string | null {
    const area = this.#area;
    if (!area) return null;
    const near = this.#points
      .map(({ point, y: level, line }) => ({
        id: point.id,
        far: Math.hypot(area.x(point.day) - x, area.y(level, line.axis) - y),
      }))
      .filter(({ far }) => far <= reach)
      .toSorted((a, b) => a.far - b.far);
    return near[0]?.id ?? null;
  }

  #hatch(chart: Chart<'line'>): void {
    this.#area = areaOf(chart);
    if (!this.#theme || this.#outsideFromDay === null) return;
    drawHatch(chart.ctx, this.#area, this.#theme, this.#outsideFromDay);
  }

  #mark({ ctx: pen }: Chart<'line'>): void {
    const [area, theme] = [this.#area, this.#theme];
    if (!area || !theme || this.#points.length === 0) return;
    pen.save();
    pen.beginPath();
    pen.rect(area.left - 6, area.top - 6, area.right - area.left + 12, area.bottom - area.top + 12);
    pen.clip();
    for (const { line, ...point } of this.#points) drawPoint(pen, area, theme, line, point);
    pen.restore();
  }
}

/** Whether trials measure what a plot shows. */
function hasEvidence({ id, lines }: Plot): boolean {
  return (id === 'bmd' || id === 'markers') && lines.length > 0;
}
