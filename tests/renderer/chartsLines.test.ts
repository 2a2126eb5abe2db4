import { expect, it } from 'vitest';
import type { Area } from '../../renderer/src/charts/area.ts';
import { drawLines } from '../../renderer/src/charts/lines.ts';
import { plotsOf } from '../../renderer/src/charts/plots.ts';
import type { Theme } from '../../renderer/src/charts/theme.ts';

/** A pen that writes down what it does. */
function pen() {
  const done: string[] = [];
  const set = { strokeStyle: '', lineWidth: 0 };
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      done.push([name, ...values.flat()].join(' '));
  const own = {
    ...Object.fromEntries(
      ['save', 'restore', 'beginPath', 'rect', 'clip', 'moveTo', 'lineTo', 'setLineDash'].map(
        (name) => [name, note(name)],
      ),
    ),
    stroke: () => done.push(`stroke ${set.strokeStyle} ${String(set.lineWidth)}`),
  };
  return { done, pen: Object.assign(set, own) as unknown as CanvasRenderingContext2D };
}

const area: Area = {
  left: 10,
  right: 110,
  top: 0,
  bottom: 50,
  width: 120,
  x: (day) => 10 + day,
  y: (value, side) => (side === 'left' ? 50 - value : value),
};
const theme = { colours: { calcium: 'blue', pth: 'red' }, line: 2 } as unknown as Theme;

it('draws every line of a plot on its own axis, the first on top, within the area', () => {
  const mineral = plotsOf('change', []).find(({ id }) => id === 'mineral');
  const { done, pen: own } = pen();
  const points = [
    [
      { x: 0, y: 5 },
      { x: 100, y: 10 },
    ],
    [{ x: 0, y: 20 }],
    [{ x: 7, y: 7 }],
  ];
  drawLines(own, area, theme, mineral?.lines ?? [], points);
  expect(done).toEqual([
    'save',
    'beginPath',
    'rect 10 0 100 50',
    'clip',
    'setLineDash 9 4',
    'beginPath',
    'moveTo 10 20',
    'stroke red 2',
    'setLineDash',
    'beginPath',
    'moveTo 10 45',
    'lineTo 110 40',
    'stroke blue 2',
    'restore',
  ]);
});
