import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration, Plugin, Scale } from 'chart.js';
import type { Plot } from './plots.ts';
import type { Point } from './thin.ts';

Chart.register(LineController, LineElement, PointElement, LinearScale);

export type LineChart = Chart<'line', Point[]>;

/** Pixels of the screen for each of ours; more than two cost time and show nothing. */
export function pixelRatio(): number {
  return Math.min(2, devicePixelRatio);
}

/** A chart without data of its own: axes, lines and words are drawn by our own plugins, which is cheaper. */
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
