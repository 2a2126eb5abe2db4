import type { BesideId, NodeId, OrganId } from '../../../shared/mechanism/node.ts';

// Where everything stands in the picture, in units of its own; it is 840 wide and 568 high.

/** What each view of the picture shows: x, y, width, height. */
export const views: Readonly<Record<OrganId | 'whole', readonly [number, number, number, number]>> =
  {
    whole: [0, 0, 840, 568],
    bone: [0, 0, 600, 568],
    immune: [272, 0, 568, 318],
    vessel: [272, 226, 568, 342],
  };

/** Frames of the organs. */
export const frames: Readonly<Record<OrganId, readonly [number, number, number, number]>> = {
  bone: [2, 2, 596, 564],
  immune: [608, 2, 230, 274],
  vessel: [608, 286, 230, 280],
};

/** Names of organs within the picture: where they stand and what they take up. */
export const titles = [
  { organ: 'immune', at: [620, 22], box: [618, 8, 682, 28] },
  { organ: 'vessel', at: [620, 306], box: [618, 292, 692, 312] },
] as const;

/** How a place is drawn: as one of the cells, as a named box, or as a field of tokens. */
export type Shape =
  | 'osteocyte'
  | 'stromal'
  | 'osteoblast'
  | 'precursor'
  | 'osteoclast'
  | 'tCell'
  | 'dendritic'
  | 'endothelium'
  | 'smoothMuscle'
  | 'box'
  | 'lowBox'
  | 'wideBox'
  | 'smallBox'
  | 'tokens'
  | 'fewTokens'
  | 'strip';

/** Where a place stands, and where its name goes. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  /** Where its name stands; the amount stands a line below. */
  readonly label: readonly [x: number, y: number];
  readonly anchor?: 'start' | 'middle';
  /** Left end and middle of the first drug that lands here; more stand below. */
  readonly landing?: readonly [x: number, y: number];
}

export const places: Readonly<Record<Exclude<NodeId, BesideId>, Place>> = {
  oestrogen: { x: 88, y: 40, shape: 'box', label: [88, 37], landing: [146, 12] },
  pth: { x: 88, y: 128, shape: 'box', label: [88, 125], landing: [38, 86] },
  wnt: { x: 88, y: 246, shape: 'box', label: [88, 243] },
  sclerostin: { x: 88, y: 334, shape: 'box', label: [88, 331], landing: [38, 374] },
  load: { x: 88, y: 428, shape: 'box', label: [88, 425] },
  osteocyte: { x: 140, y: 506, shape: 'osteocyte', label: [140, 540] },
  stromal: { x: 214, y: 152, shape: 'stromal', label: [214, 98], landing: [160, 68] },
  osteoblast: { x: 214, y: 404, shape: 'osteoblast', label: [214, 450], landing: [180, 492] },
  membraneRankl: { x: 376, y: 146, shape: 'tokens', label: [376, 90], landing: [316, 56] },
  tace: { x: 398, y: 208, shape: 'smallBox', label: [398, 213] },
  solubleRankl: { x: 376, y: 280, shape: 'fewTokens', label: [376, 250] },
  opg: { x: 376, y: 380, shape: 'fewTokens', label: [376, 350] },
  precursor: { x: 530, y: 142, shape: 'precursor', label: [530, 74] },
  osteoclast: { x: 526, y: 404, shape: 'osteoclast', label: [526, 456], landing: [478, 494] },
  bone: { x: 384, y: 522, shape: 'strip', label: [384, 526], landing: [326, 550] },
  tCell: { x: 680, y: 64, shape: 'tCell', label: [718, 58], anchor: 'start' },
  cytokines: { x: 672, y: 206, shape: 'box', label: [672, 203], landing: [624, 246] },
  dendritic: { x: 780, y: 142, shape: 'dendritic', label: [780, 198] },
  serumOpg: { x: 776, y: 314, shape: 'box', label: [776, 311] },
  endothelium: { x: 722, y: 364, shape: 'endothelium', label: [664, 346] },
  smoothMuscle: { x: 722, y: 424, shape: 'smoothMuscle', label: [722, 488] },
  mineral: { x: 722, y: 540, shape: 'wideBox', label: [722, 537] },
};
