import type { Chart, Plugin } from 'chart.js';
import type { SureCurve, SureCurves } from '../../../shared/explain/sure/curves.ts';
import { areaOf, type Area } from './area.ts';
import type { Line, Plot } from './plots.ts';
import type { Range } from './scales.ts';
import type { Theme } from './theme.ts';

/** A curve of the plot with the plausible ones about it. */
interface About {
  readonly line: Line;
  readonly curve: SureCurve;
}

/** Where the plausible lines and the band of one plot lie: under its curves, by a plugin of its own. */
export class SureLayer {
  readonly plugin: Plugin<'line'>;
  #about: readonly About[] = [];
  #whole = false;
  #theme: Theme | null = null;

  constructor() {
    this.plugin = {
      id: 'sure',
      beforeDatasetsDraw: (chart) => {
        this.#draw(chart);
      },
    };
  }

  /** Takes what there is for the curves of a plot; null where it is not shown. */
  take(sure: SureCurves | null, plot: Plot, theme: Theme): void {
    this.#theme = theme;
    this.#whole = sure?.whole ?? false;
    this.#about = sure
      ? plot.lines.flatMap((line) => {
          const curve = sure.get(line.column);
          return curve ? [{ line, curve }] : [];
        })
      : [];
  }

  /** Lowest and highest end of the bands and lines; null while more is to come, so that an axis settles once. */
  range(): Range | null {
    if (!this.#whole || this.#about.length === 0) return null;
    let [min, max] = [Infinity, -Infinity];
    for (const { curve } of this.#about)
      for (const values of [curve.low, curve.high, ...curve.lines])
        for (const value of values) {
          if (value < min) min = value;
          if (value > max) max = value;
        }
    return min <= max ? { min, max } : null;
  }

  #draw(chart: Chart<'line'>): void {
    const theme = this.#theme;
    if (!theme || this.#about.length === 0) return;
    const { ctx: pen } = chart;
    const area = areaOf(chart);
    pen.save();
    pen.beginPath();
    pen.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
    pen.clip();
    pen.lineJoin = 'round';
    for (const { line, curve } of this.#about) drawBand(pen, area, theme, line, curve);
    for (const { line, curve } of this.#about) drawSets(pen, area, theme, line, curve);
    pen.restore();
  }
}

/** The band, faint, its edges in the dashes of its curve: it is told from others without its colour. */
function drawBand(
  pen: CanvasRenderingContext2D,
  area: Area,
  theme: Theme,
  { axis, colour, dash }: Line,
  { days, low, high }: SureCurve,
): void {
  const at = (row: number, values: Float64Array): [number, number] => [
    area.x(days[row] ?? 0),
    area.y(values[row] ?? 0, axis),
  ];
  pen.fillStyle = theme.colours[colour] ?? '';
  pen.globalAlpha = 0.09;
  pen.beginPath();
  for (let row = 0; row < high.length; row++) pen.lineTo(...at(row, high));
  for (let row = low.length - 1; row >= 0; row--) pen.lineTo(...at(row, low));
  pen.fill();
  pen.globalAlpha = 0.55;
  pen.strokeStyle = theme.colours[colour] ?? '';
  pen.lineWidth = theme.line / 3;
  pen.setLineDash([...dash]);
  pen.beginPath();
  for (const values of [low, high]) {
    pen.moveTo(...at(0, values));
    for (let row = 1; row < values.length; row++) pen.lineTo(...at(row, values));
  }
  pen.stroke();
}

/** One thin line for each parameter set. */
function drawSets(
  pen: CanvasRenderingContext2D,
  area: Area,
  theme: Theme,
  { axis, colour }: Line,
  { days, lines }: SureCurve,
): void {
  pen.globalAlpha = 0.3;
  pen.strokeStyle = theme.colours[colour] ?? '';
  pen.lineWidth = theme.line / 3;
  pen.setLineDash([]);
  for (const values of lines) {
    pen.beginPath();
    pen.moveTo(area.x(days[0] ?? 0), area.y(values[0] ?? 0, axis));
    for (let row = 1; row < values.length; row++)
      pen.lineTo(area.x(days[row] ?? 0), area.y(values[row] ?? 0, axis));
    pen.stroke();
  }
}
