import { arrowOf, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import type { Sense } from '../../../shared/mechanism/arrow.ts';
import { nodeOf } from '../../../shared/mechanism/node.ts';

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
