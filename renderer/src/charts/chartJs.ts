import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, ChartDataset, Plugin, Scale } from 'chart.js';
import type { Line, Plot } from './plots.ts';
import type { Theme } from './theme.ts';
import type { Point } from './thin.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

export type LineChart = Chart<'line', Point[]>;

/** Pixels of the screen for each of ours; more than two cost time and show nothing. */
export function pixelRatio(): number {
  return Math.min(2, devicePixelRatio);
}

/** A chart that draws lines and nothing else: axes and words are drawn by our own plugins, which is cheaper. */
export function createChart(canvas: HTMLCanvasElement, plugins: Plugin<'line'>[]): LineChart {
  const hidden = {
    type: 'linear',
    display: false,
    min: 0,
    max: 1,
    // Ours are drawn by a plugin: nothing to format, nothing to measure.
    ticks: { maxTicksLimit: 2 },
    afterBuildTicks: (scale: Scale) => {
      scale.ticks = [];
    },
  } as const;
  const configuration: ChartConfiguration<'line', Point[]> = {
    type: 'line',
    data: { datasets: [] },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      responsive: false,
      maintainAspectRatio: false,
      devicePixelRatio: pixelRatio(),
      events: [],
      elements: { point: { radius: 0 } },
      scales: { x: { ...hidden }, left: { ...hidden, axis: 'y' }, right: { ...hidden, axis: 'y' } },
    },
    plugins,
  };
  return new Chart(canvas, configuration);
}

/** How a line is drawn; its points are kept from before, and refilled by others. */
export function lineDataset(
  line: Line,
  theme: Theme,
  points: Point[],
): ChartDataset<'line', Point[]> {
  return {
    data: points,
    xAxisID: 'x',
    yAxisID: line.axis,
    borderColor: theme.colours[line.colour] ?? '',
    borderWidth: theme.line * line.weight,
    borderDash: [...line.dash],
    pointRadius: 0,
    tension: 0,
    fill: false,
  };
}

/** Whether two plots have the same lines, drawn alike. */
export function sameLines(one: Plot | null, other: Plot): boolean {
  return (
    one?.lines.length === other.lines.length &&
    one.lines.every((line, index) => {
      const its = other.lines[index];
      return its?.column === line.column && its.colour === line.colour && its.dash === line.dash;
    })
  );
}
