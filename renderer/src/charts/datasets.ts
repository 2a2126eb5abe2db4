import type { Readable } from './cursor.ts';
import type { Line } from './plots.ts';
import { fillPoints, type Point } from './thin.ts';

/** The least that is drawn on the axis of doublings, which ends at a 64th: curves below it leave the plot. */
const leastDoubling = -7;

/** What is drawn for a value of a line. */
export function drawnValue(line: Line, values: Float64Array): (value: number) => number {
  switch (line.drawn) {
    case 'value':
      return (value) => value;
    case 'log2 of percent':
      return (value) =>
        value > 0 ? Math.max(leastDoubling, Math.log2(value / 100)) : leastDoubling;
    case 'percent of peak': {
      const peak = values.reduce((most, value) => Math.max(most, value), 0);
      return (value) => (peak > 0 ? (100 * value) / peak : 0);
    }
  }
}

/** Refills the points of a line from a time course; none where the course has no such column. */
export function fillLine(course: Readable, line: Line, pixels: number, points: Point[]): void {
  const values = course.columns[line.column];
  if (values) fillPoints(course.days, values, pixels, points, drawnValue(line, values));
  else points.length = 0;
}
