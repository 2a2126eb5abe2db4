import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowIds, arrowOf } from '../../shared/mechanism/arrows/index.ts';
import { nodes, type NodeId } from '../../shared/mechanism/node.ts';
import { nameBox, shapeBox, type Box } from '../../renderer/src/mechanism/boxes.ts';
import { frameOf, type Framing } from '../../renderer/src/mechanism/framing.ts';
import { titles } from '../../renderer/src/mechanism/layout.ts';
import { lineOf } from '../../renderer/src/mechanism/line.ts';
import { obstacles, routed, type Route } from '../../renderer/src/mechanism/routing/router.ts';
import { routes } from '../../renderer/src/mechanism/routes.ts';

// `UPDATE_ROUTES=1 npx vitest run tests/mechanism/routes.test.ts` writes the lines anew.

const framings = ['beside', 'above'] as const satisfies readonly Framing[];
const file = join(import.meta.dirname, '../../renderer/src/mechanism/routes.ts');
const nodeIds = Object.keys(nodes) as NodeId[];

function written(all: Readonly<Record<Framing, Readonly<Record<string, Route>>>>): string {
  const blocks = framings.map((framing) => {
    const lines = Object.entries(all[framing]).map(
      ([id, route]) => `    ${id}: [${route.join(', ')}],`,
    );
    return `  ${framing}: {\n${lines.join('\n')}\n  },`;
  });
  return `import type { ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import type { Framing } from './framing.ts';

/* Written by UPDATE_ROUTES=1 npx vitest run tests/mechanism/routes.test.ts; do not edit. */

/** Corners of the line of every arrow, from its source to its target: x, y, x, y, … */
// prettier-ignore
export const routes: Readonly<Record<Framing, Readonly<Record<ArrowId, readonly number[]>>>> = {
${blocks.join('\n')}
};
`;
}

const fresh = { beside: routed('beside'), above: routed('above') };
if (process.env['UPDATE_ROUTES'] === '1') writeFileSync(file, written(fresh));

type Stretch = readonly [x1: number, y1: number, x2: number, y2: number];

function stretches(route: Route): Stretch[] {
  return Array.from({ length: route.length / 2 - 1 }, (_, index): Stretch => [
    route[2 * index] ?? NaN,
    route[2 * index + 1] ?? NaN,
    route[2 * index + 2] ?? NaN,
    route[2 * index + 3] ?? NaN,
  ]);
}

function crosses([x1, y1, x2, y2]: Stretch, [left, top, right, bottom]: Box): boolean {
  return (
    Math.max(x1, x2) > left + 0.5 &&
    Math.min(x1, x2) < right - 0.5 &&
    Math.max(y1, y2) > top + 0.5 &&
    Math.min(y1, y2) < bottom - 0.5
  );
}

/** How far two stretches lie on one another. */
function shared(one: Stretch, other: Stretch): number {
  const along = (axis: 0 | 1): number =>
    Math.min(Math.max(one[axis], one[axis + 2] ?? 0), Math.max(other[axis], other[axis + 2] ?? 0)) -
    Math.max(Math.min(one[axis], one[axis + 2] ?? 0), Math.min(other[axis], other[axis + 2] ?? 0));
  const flat = (axis: 0 | 1): boolean =>
    one[axis] === one[axis + 2] && other[axis] === other[axis + 2] && one[axis] === other[axis];
  return flat(0) ? along(1) : flat(1) ? along(0) : 0;
}

describe.each(framings)('the lines with the rest %s', (framing) => {
  it('are those that the layout gives', () => {
    expect(readFileSync(file, 'utf8')).toBe(written(fresh));
    expect(routes[framing]).toEqual(fresh[framing]);
  });

  it.each(arrowIds)('%s goes round every cell and every name', (id) => {
    const found = obstacles(framing).filter((box) =>
      stretches(routes[framing][id]).some((stretch) => crosses(stretch, box)),
    );
    expect(found).toEqual([]);
  });

  it.each(arrowIds)('%s begins and ends at its places, and stays in the picture', (id) => {
    const { from, to } = arrowOf(id);
    const route = routes[framing][id];
    const [x, y, width, height] = frameOf('whole', framing, true);
    for (const [place, atX, atY] of [
      [from, route[0], route[1]],
      [to, route.at(-2), route.at(-1)],
    ] as const) {
      const [left, top, right, bottom] = shapeBox(place, framing);
      expect(atX).toBeGreaterThanOrEqual(left - 0.1);
      expect(atX).toBeLessThanOrEqual(right + 0.1);
      expect(atY).toBeGreaterThanOrEqual(top - 0.1);
      expect(atY).toBeLessThanOrEqual(bottom + 0.1);
    }
    for (const [x1, y1] of stretches(route)) {
      expect(x1).toBeGreaterThan(x);
      expect(x1).toBeLessThan(x + width);
      expect(y1).toBeGreaterThan(y);
      expect(y1).toBeLessThan(y + height);
    }
    expect(lineOf(id, framing)).toMatch(/^M[-\d. ]+( [LQ][-\d. ]+)+$/);
  });

  it('lie on one another only where they come from one place or do the same to one', () => {
    const mixed = arrowIds.flatMap((one, index) =>
      arrowIds.slice(index + 1).flatMap((other) => {
        const [a, b] = [arrowOf(one), arrowOf(other)];
        if (a.from === b.from || (a.to === b.to && a.sense === b.sense)) return [];
        const length = stretches(routes[framing][one]).reduce(
          (most, stretch) =>
            Math.max(
              most,
              ...stretches(routes[framing][other]).map((next) => shared(stretch, next)),
            ),
          0,
        );
        return length > 0 ? [`${one} / ${other}: ${String(length)}`] : [];
      }),
    );
    expect(mixed).toEqual([]);
  });

  it('end so far apart that no head lies on another that says something else', () => {
    const close = arrowIds.flatMap((one, index) =>
      arrowIds.slice(index + 1).flatMap((other) => {
        const [a, b] = [arrowOf(one), arrowOf(other)];
        if (a.to === b.to && a.sense === b.sense) return [];
        const [x1, y1] = routes[framing][one].slice(-2);
        const [x2, y2] = routes[framing][other].slice(-2);
        const apart = Math.hypot((x1 ?? NaN) - (x2 ?? NaN), (y1 ?? NaN) - (y2 ?? NaN));
        return apart > 11 ? [] : [`${one} / ${other}: ${apart.toFixed(1)}`];
      }),
    );
    expect(close).toEqual([]);
  });

  it('leave names apart from one another and from every shape', () => {
    const named = nodeIds.flatMap((id) => {
      const box = nameBox(id, framing);
      return box ? [{ id, box }] : [];
    });
    const shapes = nodeIds.map((id) => ({ id, box: shapeBox(id, framing) }));
    const over = (one: Box, other: Box): boolean =>
      one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    const found = named.flatMap(({ id, box }) => [
      ...named
        .filter((other) => other.id > id && over(box, other.box))
        .map((other) => `${id} / ${other.id}`),
      ...shapes
        .filter((other) => other.id !== id && over(box, other.box))
        .map((other) => `${id} on ${other.id}`),
      ...titles.filter((title) => over(box, title.box)).map(({ organ }) => `${id} / ${organ}`),
    ]);
    expect(found).toEqual([]);
  });
});
