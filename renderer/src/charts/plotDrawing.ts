import { areaOf, type Area } from './area.ts';
import { createChart, pixelRatio, sameLines, type LineChart } from './chartJs.ts';
import type { SureCurves } from '../../../shared/explain/sure/curves.ts';
import type { Readable } from './cursor.ts';
import { fillLine } from './datasets.ts';
import { EvidenceLayer } from './evidenceLayer.ts';
import {
  drawAxes,
  drawLineEnds,
  drawMarks,
  drawNamedMarks,
  faintRowHeight,
  rowHeight,
} from './frame.ts';
import { drawLines } from './lines.ts';
import { staggered, type Mark } from './marks.ts';
import { below, drawFloor } from './floor.ts';
import type { BmdForm, Plot } from './plots.ts';
import type { Published } from './published.ts';
import { stripAbove } from './overPlot.ts';
import { axisRule, extent, frozenRange, joined, restingRange, type Range } from './scales.ts';
import { SureLayer } from './sureLayer.ts';
import type { Gutters, Theme } from './theme.ts';
import type { Point } from './thin.ts';
import { doublingTicks, timeTicks, timeUnit, valueTicks } from './ticks.ts';

/** Everything that all plots of the stack draw from. */
export interface View {
  readonly course: Readable;
  readonly ghost: Readable | null;
  /** Published points and the hatching; null where they are not shown. */
  readonly published: Published | null;
  /** Plausible curves about these; null where they are not shown. */
  readonly sure: SureCurves | null;
  readonly horizonDays: number;
  readonly form: BmdForm;
  readonly marks: readonly Mark[];
  /** Row of each mark below the drug plot. */
  readonly rows: readonly number[];
  readonly frozen: boolean;
  readonly theme: Theme;
  readonly gutters: Gutters;
}

type Side = 'left' | 'right';

/** One plot on its canvas: owns the Chart.js chart, and keeps its points from one course to the next. */
export class PlotDrawing {
  readonly #chart: LineChart;
  readonly #evidence = new EvidenceLayer();
  readonly #sure = new SureLayer();
  readonly #points: Point[][] = [];
  readonly #ghostPoints: Point[][] = [];
  readonly #ranges: Record<Side, Range> = { left: { min: 0, max: 1 }, right: { min: 0, max: 1 } };
  #view: View | null = null;
  #plot: Plot | null = null;
  #lowest = false;
  #settledFor = '';
  #laidOut = '';

  constructor(canvas: HTMLCanvasElement) {
    const frame = {
      id: 'frame',
      beforeDatasetsDraw: () => {
        this.#drawBehind();
      },
      afterDatasetsDraw: () => {
        this.#drawInFront();
      },
    };
    this.#chart = createChart(canvas, [frame, this.#evidence.plugin, this.#sure.plugin]);
  }

  /** Fits the canvas to its place. */
  resize(width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    // Zoom and another screen change the ratio along with the size.
    this.#chart.options.devicePixelRatio = pixelRatio();
    this.#chart.resize(width, height);
  }

  /** Draws a course; the chart and its points stay, only their numbers change. */
  show(view: View, plot: Plot, lowest: boolean): void {
    const pixels = Math.max(1, this.#chart.width - view.gutters.left - view.gutters.right);
    for (const [index, line] of plot.lines.entries())
      fillLine(view.course, line, pixels, (this.#points[index] ??= []));
    this.#fillGhost(view, plot, pixels);
    this.#evidence.take(view.published, view.course, plot, view.theme);
    this.#sure.take(view.sure, plot, view.theme);
    this.#setRanges(view, plot);
    this.#setSpace(view, plot, lowest);
    this.#view = view;
    this.#plot = plot;
    this.#lowest = lowest;
    this.#draw();
  }

  /** While something is dragged the axes stay, and Chart.js need not lay them out again. */
  #draw(): void {
    const { layout, scales, devicePixelRatio } = this.#chart.options;
    const { width, height } = this.#chart;
    const { x, left, right } = scales ?? {};
    const ends = [x, left, right].flatMap((scale) => [scale?.min, scale?.max]);
    const laidOut = JSON.stringify([width, height, devicePixelRatio, layout?.padding, ends]);
    if (laidOut === this.#laidOut) this.#chart.draw();
    else this.#chart.update('none');
    this.#laidOut = laidOut;
  }

  /** The published point at a place on the canvas; null where there is none. */
  pointAt(x: number, y: number): string | null {
    return this.#evidence.at(x, y);
  }

  destroy(): void {
    this.#chart.destroy();
  }

  #fillGhost(view: View, plot: Plot, pixels: number): void {
    if (view.ghost === this.#view?.ghost && sameLines(this.#plot, plot)) return;
    for (const [index, line] of plot.lines.entries()) {
      const points = (this.#ghostPoints[index] ??= []);
      if (view.ghost) fillLine(view.ghost, line, pixels, points);
      else points.length = 0;
    }
  }

  #setRanges(view: View, plot: Plot): void {
    const { scales } = this.#chart.options;
    // Another form of density or another set of lines is another axis: it may settle at once.
    const key = plot.lines.map(({ column }) => column).join();
    const frozen = view.frozen && this.#settledFor === key;
    this.#settledFor = key;
    for (const side of ['left', 'right'] as const) {
      // At rest a ghost has its place on the axis, too.
      const sets = frozen ? [this.#points] : [this.#points, this.#ghostPoints];
      const lines = extent(
        sets.flatMap((set) => set.filter((_, index) => plot.lines[index]?.axis === side)),
      );
      const beside = joined(this.#evidence.range(), this.#sure.range());
      const drawn = side === 'left' ? joined(lines, beside) : lines;
      const rule = axisRule(plot.id, side, view.form);
      const range = frozen
        ? frozenRange(this.#ranges[side], drawn, rule)
        : restingRange(drawn, rule);
      this.#ranges[side] = range;
      Object.assign(scales?.[side] ?? {}, range);
    }
    Object.assign(scales?.['x'] ?? {}, { min: 0, max: view.horizonDays });
  }

  #setSpace(view: View, plot: Plot, lowest: boolean): void {
    const { theme, gutters } = view;
    const { em } = theme;
    const padding = {
      left: gutters.left,
      right: gutters.right,
      top: Math.round(stripAbove(plot.id, em) + em * 0.5),
      bottom: Math.round(rowsBelow(view, plot) + em * (lowest ? 1.8 : 0.45)),
    };
    Object.assign(this.#chart.options.layout ?? {}, { padding });
  }

  #drawBehind(): void {
    const [view, plot] = [this.#view, this.#plot];
    if (!view || !plot) return;
    const { ctx } = this.#chart;
    const area = areaOf(this.#chart);
    const { em } = view.theme;
    const rows = Math.max(2, Math.min(5, Math.floor((area.bottom - area.top) / (1.7 * em))));
    const most = Math.max(3, Math.floor((area.right - area.left) / (4 * em)));
    const { left, right } = this.#ranges;
    const doubling = plot.lines[0]?.drawn === 'log2 of percent';
    ctx.save();
    drawAxes(ctx, area, view.theme, {
      time: timeTicks(view.horizonDays, most),
      timeBelow: this.#lowest ? rowsBelow(view, plot) : null,
      timeName: timeUnit(view.horizonDays).name,
      left:
        plot.lines.length === 0
          ? []
          : doubling
            ? doublingTicks(left.min, left.max, rows)
            : valueTicks(left.min, left.max, rows, plot.lines[0]?.signed),
      right: plot.lines.some(({ axis }) => axis === 'right')
        ? valueTicks(right.min, right.max, rows)
        : [],
      reference: plot.reference,
    });
    this.#drawGhost(ctx, area, plot, view.theme);
    ctx.restore();
  }

  #drawGhost(pen: CanvasRenderingContext2D, area: Area, plot: Plot, theme: Theme): void {
    pen.beginPath();
    pen.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
    pen.clip();
    pen.strokeStyle = theme.colours['ghost'] ?? '';
    pen.lineWidth = 1;
    // What was before the drag is a thin line; what would be otherwise is dashed, as nothing is moving.
    if (this.#view?.frozen === false) {
      pen.lineWidth = 1.75;
      pen.setLineDash([7, 4]);
    }
    pen.beginPath();
    for (const [index, { axis }] of plot.lines.entries()) {
      let begun = false;
      for (const { x, y } of this.#ghostPoints[index] ?? []) {
        if (begun) pen.lineTo(area.x(x), area.y(y, axis));
        else pen.moveTo(area.x(x), area.y(y, axis));
        begun = true;
      }
    }
    pen.stroke();
  }

  /** Where the axis of doublings ends and the net balance goes on, it says so. */
  #drawFloor(pen: CanvasRenderingContext2D, area: Area, plot: Plot, theme: Theme): void {
    const [line] = plot.lines;
    const { min } = this.#ranges.left;
    if (line?.drawn !== 'log2 of percent') return;
    const words = `below 1/${String(Math.round(2 ** -min))}`;
    drawFloor(pen, area, theme, line, below(this.#points[0] ?? [], min), words);
  }

  #drawInFront(): void {
    const [view, plot] = [this.#view, this.#plot];
    if (!view || !plot) return;
    const { ctx } = this.#chart;
    const area = areaOf(this.#chart);
    drawLines(ctx, area, view.theme, plot.lines, this.#points);
    ctx.save();
    if (plot.id === 'drugs') drawNamedMarks(ctx, area, view.theme, view.marks, view.rows);
    else drawMarks(ctx, area, view.theme, view.marks, staggered(view.marks));
    this.#drawFloor(ctx, area, plot, view.theme);
    ctx.font = `${String(view.theme.em)}px ${view.theme.family}`;
    const ends = plot.lines.map((_, index) => this.#points[index]?.at(-1)?.y ?? null);
    drawLineEnds(ctx, area, view.theme, plot, ends);
    ctx.restore();
  }
}

/** Room below the plot for marks, px: named and in rows below the drug plot, else one faint row. */
function rowsBelow({ theme, marks, rows }: View, plot: Plot): number {
  if (marks.length === 0) return 0;
  return plot.id === 'drugs'
    ? (Math.max(...rows) + 1) * rowHeight(theme.em) + 2
    : (Math.max(...staggered(marks)) + 1) * faintRowHeight(theme.em);
}
