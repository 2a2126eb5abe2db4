import type { Shape } from './published.ts';

/** Half the width of a mark, px. */
export function pointRadius(em: number): number {
  return Math.max(3, em / 3.6);
}

const turned = (corners: number, from: number, size: number): readonly (readonly number[])[] =>
  Array.from({ length: corners }, (_, corner) => {
    const angle = from + (2 * Math.PI * corner) / corners;
    return [size * Math.cos(angle), size * Math.sin(angle)];
  });

/** The corners of each mark that has any, in units of the radius of the circle; all look equally large. */
const corners: Readonly<Record<Exclude<Shape, 'circle'>, readonly (readonly number[])[]>> = {
  diamond: turned(4, -Math.PI / 2, 1.35),
  square: turned(4, -Math.PI / 4, 0.9 * Math.SQRT2),
  triangle: turned(3, -Math.PI / 2, 1.45),
  wedge: turned(3, Math.PI / 2, 1.45),
  hexagon: turned(6, 0, 1.15),
};

/** Something that a mark is traced with: the pen of a canvas, or the path of a picture. */
type Tracer = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>;

/** Traces the outline of a mark about its middle. */
export function trace(pen: Tracer, shape: Shape, x: number, y: number, radius: number): void {
  if (shape === 'circle') {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  for (const [index, [across = 0, down = 0]] of corners[shape].entries()) {
    const [left, top] = [x + radius * across, y + radius * down];
    if (index === 0) pen.moveTo(left, top);
    else pen.lineTo(left, top);
  }
  pen.closePath();
}

/** The same outline as the path of an SVG. */
export function outline(shape: Shape, x: number, y: number, radius: number): string {
  let path = '';
  const at = (letter: string, left: number, top: number): void => {
    path += `${letter}${left.toFixed(2)} ${top.toFixed(2)}`;
  };
  trace(
    {
      moveTo: (left, top) => {
        at('M', left, top);
      },
      lineTo: (left, top) => {
        at('L', left, top);
      },
      closePath: () => {
        path += 'Z';
      },
      arc: (left, top, size) => {
        const half = (to: number): string =>
          `A${String(size)} ${String(size)} 0 1 1 ${to.toFixed(2)} ${top.toFixed(2)}`;
        path += `${half(left - size)}${half(left + size)}Z`;
      },
    },
    shape,
    x,
    y,
    radius,
  );
  return path;
}
