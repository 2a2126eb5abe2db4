import type { ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import type { Framing } from './framing.ts';
import { routes } from './routes.ts';

/** How round a corner is, at most. */
const radius = 7;

/** The line of an arrow, with round corners. */
export function lineOf(id: ArrowId, framing: Framing): string {
  const route = routes[framing][id];
  const points = Array.from({ length: route.length / 2 }, (_, index): [number, number] => [
    route[2 * index] ?? 0,
    route[2 * index + 1] ?? 0,
  ]);
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${written(point)}`;
      if (!after) return `L${written(point)}`;
      const [near, far] = [towards(point, before), towards(point, after)];
      return `L${written(near)} Q${written(point)} ${written(far)}`;
    })
    .join(' ');
}

/** From a corner towards a neighbour: as far as it is round. */
function towards([x, y]: [number, number], [otherX, otherY]: [number, number]): [number, number] {
  const length = Math.abs(otherX - x) + Math.abs(otherY - y);
  const share = length > 0 ? Math.min(radius, length / 2) / length : 0;
  return [x + share * (otherX - x), y + share * (otherY - y)];
}

function written([x, y]: readonly [number, number]): string {
  return `${String(Math.round(10 * x) / 10)} ${String(Math.round(10 * y) / 10)}`;
}
