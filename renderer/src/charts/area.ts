import type { Chart, Scale } from 'chart.js';

/** Where the axes of one plot lie on its canvas. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly x: (day: number) => number;
  readonly y: (value: number, side: 'left' | 'right') => number;
}

/** The area of a chart as it now is. */
export function areaOf({ chartArea, scales, width }: Chart<'line'>): Area {
  const [left, right] = [linear(scales['left']), linear(scales['right'])];
  return {
    left: chartArea.left,
    right: chartArea.right,
    top: chartArea.top,
    bottom: chartArea.bottom,
    width,
    x: linear(scales['x']),
    y: (value, side) => (side === 'left' ? left : right)(value),
  };
}

/** Pixels of a linear scale, without asking the scale for each point. */
function linear(scale: Scale | undefined): (value: number) => number {
  const origin = scale?.getPixelForValue(0) ?? 0;
  const slope = (scale?.getPixelForValue(1) ?? 0) - origin;
  return (value) => origin + slope * value;
}
