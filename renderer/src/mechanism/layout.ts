import type { ArrowId, LesserId } from '../../../shared/mechanism/arrows/index.ts';
import type { BesideId, NodeId, OrganId } from '../../../shared/mechanism/node.ts';

// Where everything stands in the picture, in units of its own; it is 748 wide and 568 high.

/** What each view of the picture shows: x, y, width, height. */
export const views: Readonly<Record<OrganId | 'whole', readonly [number, number, number, number]>> =
  {
    whole: [0, 0, 748, 568],
    bone: [0, 0, 508, 568],
    immune: [212, 0, 536, 330],
    vessel: [212, 226, 536, 342],
  };

/** Frames of the organs. */
export const frames: Readonly<Record<OrganId, readonly [number, number, number, number]>> = {
  bone: [2, 2, 504, 564],
  immune: [516, 2, 230, 274],
  vessel: [516, 286, 230, 280],
};

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
  | 'smallBox'
  | 'tokens'
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
  oestrogen: { x: 76, y: 34, shape: 'box', label: [76, 31], landing: [130, 12] },
  pth: { x: 76, y: 104, shape: 'box', label: [76, 101], landing: [30, 74] },
  wnt: { x: 76, y: 250, shape: 'box', label: [76, 247] },
  sclerostin: { x: 76, y: 340, shape: 'box', label: [76, 337], landing: [30, 372] },
  load: { x: 76, y: 425, shape: 'box', label: [76, 422] },
  osteocyte: { x: 134, y: 508, shape: 'osteocyte', label: [134, 540], anchor: 'middle' },
  stromal: { x: 190, y: 146, shape: 'stromal', label: [190, 200], landing: [146, 98] },
  osteoblast: { x: 196, y: 436, shape: 'osteoblast', label: [196, 378], landing: [130, 350] },
  membraneRankl: { x: 310, y: 138, shape: 'tokens', label: [310, 96], landing: [250, 62] },
  tace: { x: 340, y: 206, shape: 'smallBox', label: [340, 211] },
  solubleRankl: { x: 310, y: 272, shape: 'tokens', label: [310, 248] },
  opg: { x: 310, y: 372, shape: 'tokens', label: [310, 348] },
  precursor: { x: 450, y: 128, shape: 'precursor', label: [450, 180] },
  osteoclast: { x: 444, y: 440, shape: 'osteoclast', label: [444, 374], landing: [396, 348] },
  bone: { x: 316, y: 520, shape: 'strip', label: [316, 518], landing: [270, 552] },
  tCell: { x: 588, y: 64, shape: 'tCell', label: [624, 46], anchor: 'start' },
  cytokines: { x: 580, y: 202, shape: 'box', label: [580, 199], landing: [532, 236] },
  dendritic: { x: 686, y: 150, shape: 'dendritic', label: [686, 202] },
  serumOpg: { x: 684, y: 316, shape: 'box', label: [684, 313] },
  endothelium: { x: 630, y: 366, shape: 'endothelium', label: [590, 349], anchor: 'middle' },
  smoothMuscle: { x: 630, y: 432, shape: 'smoothMuscle', label: [630, 424] },
  mineral: { x: 640, y: 534, shape: 'box', label: [640, 531] },
};

/** Half the width and height of the boxes. */
export const boxSize = { box: [56, 22], smallBox: [48, 14] } as const;

/** The line of every main arrow, from its source to its end; those of the lesser ones are in `beside.ts`. */
export const paths: Readonly<Record<Exclude<ArrowId, LesserId>, string>> = {
  oestrogenRankl: 'M124 32 C 200 30 290 40 306 80',
  oestrogenOpg: 'M124 44 C 240 76 244 220 262 342',
  oestrogenOsteoclast: 'M124 22 C 330 -6 396 70 394 210 S 396 380 410 412',
  oestrogenSclerostin: 'M28 40 C 2 110 2 260 26 334',
  pthRankl: 'M124 98 C 165 84 215 88 254 116',
  pthOpg: 'M116 124 C 132 270 190 340 262 372',
  pthOsteoblast: 'M104 124 C 142 210 132 330 164 416',
  pthSclerostin: 'M36 124 C 14 190 14 250 40 320',
  loadOsteocyte: 'M96 447 L116 486',
  osteocyteSclerostin: 'M100 510 C 0 506 0 400 34 362',
  osteocyteRankl: 'M166 510 C 310 506 232 300 268 172',
  sclerostinWnt: 'M74 318 Q80 298 76 276',
  wntOsteoblast: 'M100 270 C 116 320 132 380 158 428',
  wntOpg: 'M124 258 C 180 276 224 320 262 358',
  wntRankl: 'M124 244 C 200 254 256 234 262 156',
  stromalRankl: 'M226 142 L254 138',
  osteoblastOpg: 'M230 422 C 250 414 262 406 276 394',
  taceShedding: 'M292 204 Q288 207 285 210',
  ranklShed: 'M286 188 Q280 212 284 236',
  opgCatches: 'M324 334 Q331 314 326 298',
  ranklRank: 'M362 134 L408 130',
  solubleRank: 'M362 270 C 386 240 392 190 416 154',
  rankSurvival: 'M360 164 C 376 230 370 370 404 432',
  stromalOsteoblast: 'M190 222 L194 362',
  osteoblastOsteocyte: 'M172 462 L150 490',
  precursorOsteoclast: 'M452 218 L448 358',
  osteoclastBone: 'M442 474 Q447 490 444 504',
  osteoblastBone: 'M206 466 Q211 484 208 502',
  boneCoupling: 'M268 506 C 232 440 234 260 214 176',
  boneOsteoclast: 'M364 508 C 388 494 398 482 412 466',
  tCellRankl: 'M552 58 C 480 18 400 26 350 80',
  tCellCytokines: 'M586 100 L582 178',
  cytokinesRankl: 'M532 210 C 470 254 400 240 358 178',
  cytokinesPrecursor: 'M532 194 C 514 180 500 166 486 148',
  ranklDendritic: 'M364 280 C 480 304 600 256 652 176',
  tCellDendritic: 'M616 84 C 640 98 656 106 668 120',
  ranklVessel: 'M364 288 C 440 292 490 340 524 404',
  opgVessel: 'M362 366 C 400 326 480 346 524 440',
  mineralVessel: 'M638 510 Q644 494 640 480',
  endotheliumOpg: 'M682 360 Q688 350 684 342',
};
