import { arrowOf, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import type { Sense } from '../../../shared/mechanism/arrow.ts';
import { nodeOf, type NodeId } from '../../../shared/mechanism/node.ts';
import { placeIn, type Framing } from './framing.ts';

const verbs: Readonly<Record<Sense, string>> = {
  raises: 'raises',
  lowers: 'lowers',
  becomes: 'becomes',
  catches: 'catches',
};

/** An arrow by its ends, for example `Oestrogen lowers membrane RANKL`. */
export function arrowName(id: ArrowId): string {
  const { from, to, sense } = arrowOf(id);
  const object = nodeOf(to).label;
  // Names that begin with an abbreviation keep it.
  const within = /^[A-Z][a-z]/.test(object) && object !== 'Wnt' ? lowered(object) : object;
  return `${nodeOf(from).label} ${verbs[sense]} ${within}`;
}

function lowered(name: string): string {
  return name === 'T cell' ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/**
 * Where the focus goes on a key.
 *
 * @param all the arrows that are shown, in their order
 * @returns undefined for keys that are not the picture's own
 */
export function walked(all: readonly ArrowId[], from: ArrowId, key: string): ArrowId | undefined {
  const here = all.indexOf(from);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return all[(here + 1) % all.length];
    case 'ArrowLeft':
    case 'ArrowUp':
      return all[(here - 1 + all.length) % all.length];
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
};

/**
 * The place that the focus goes to from a place: the nearest one that way.
 *
 * @returns undefined where there is none, or for keys that are not the picture's own
 */
export function walkedPlace(
  all: readonly NodeId[],
  from: NodeId,
  key: string,
  framing: Framing,
): NodeId | undefined {
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  const way = ways[key];
  if (!way) return undefined;
  const here = placeIn(from, framing);
  const ahead = all.flatMap((id) => {
    const { x, y } = placeIn(id, framing);
    const [dx, dy] = [x - here.x, y - here.y];
    const [along, aside] = [
      dx * way[0] + dy * way[1],
      Math.abs(dx * way[1]) + Math.abs(dy * way[0]),
    ];
    return along > 8 && aside <= 2 * along ? [{ id, far: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.far - b.far)[0]?.id;
}
