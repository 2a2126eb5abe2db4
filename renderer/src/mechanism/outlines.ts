import type { Shape } from './layout.ts';

/** What a part of a cell is, and so how it is coloured. */
export type Part = 'body' | 'nucleus' | 'process' | 'receptor';

/** One part of a cell: an outline, or an ellipse as centre and radii. */
export interface Outline {
  readonly part: Part;
  readonly d?: string;
  readonly ellipse?: readonly [cx: number, cy: number, rx: number, ry: number];
}

/** The shapes that are cells. */
export type CellShape = Exclude<
  Shape,
  'box' | 'lowBox' | 'wideBox' | 'smallBox' | 'tokens' | 'fewTokens' | 'strip'
>;

/** A lens from a left end over a width, half as high as it is said. */
function lens(x: number, y: number, width: number, height: number): string {
  const [middle, right] = [String(x + width / 2), String(x + width)];
  return `M${String(x)} ${String(y)} Q${middle} ${String(y - height)} ${right} ${String(y)} Q${middle} ${String(y + height)} ${String(x)} ${String(y)} Z`;
}

/** Every cell, drawn about its own middle. */
export const outlines: Readonly<Record<CellShape, readonly Outline[]>> = {
  // A small body with long processes, walled in by bone.
  osteocyte: [
    {
      part: 'process',
      d: 'M-10 -4 L-26 -12 M-12 2 L-30 4 M-6 6 L-16 14 M10 -4 L26 -12 M12 2 L30 4 M6 6 L16 14 M0 -8 L2 -17',
    },
    { part: 'body', ellipse: [0, 0, 14, 9] },
    { part: 'nucleus', ellipse: [0, 0, 5, 3.5] },
  ],
  // Spread out, pointed at its ends.
  stromal: [
    {
      part: 'body',
      d: 'M-34 -4 C-20 -8 -16 -20 -2 -26 C2 -16 12 -14 34 -8 C18 0 14 8 8 26 C2 16 -8 12 -22 20 C-20 10 -22 2 -34 -4 Z',
    },
    { part: 'nucleus', ellipse: [0, 0, 9, 6] },
  ],
  // A cuboid that sits on bone, its nucleus away from it.
  osteoblast: [
    {
      part: 'body',
      d: 'M-17 -22 H17 Q28 -22 28 -11 V11 Q28 22 17 22 H-17 Q-28 22 -28 11 V-11 Q-28 -22 -17 -22 Z',
    },
    { part: 'nucleus', ellipse: [-8, -7, 8, 8] },
    { part: 'process', d: 'M6 7 h14 M4 13 h16' },
  ],
  // Round, one nucleus, and the receptor RANK: cups that fit RANKL.
  precursor: [
    { part: 'receptor', d: 'M-35 -12 h7 v9 h-7 M-35 3 h7 v9 h-7' },
    { part: 'body', ellipse: [0, 0, 26, 26] },
    { part: 'nucleus', ellipse: [4, 2, 10, 9] },
  ],
  // Large, of many nuclei, with a ruffled border towards bone.
  osteoclast: [
    {
      part: 'body',
      d: 'M-38 22 C-44 -4 -30 -26 -4 -28 C24 -30 42 -12 40 22 L32 26 L26 20 L20 27 L13 20 L6 27 L-1 20 L-8 27 L-15 20 L-22 27 L-29 20 Z',
    },
    { part: 'nucleus', ellipse: [-18, -4, 6.5, 6.5] },
    { part: 'nucleus', ellipse: [0, -13, 6.5, 6.5] },
    { part: 'nucleus', ellipse: [18, -4, 6.5, 6.5] },
    { part: 'nucleus', ellipse: [0, 5, 6.5, 6.5] },
  ],
  // Small and nearly all nucleus.
  tCell: [
    { part: 'body', ellipse: [0, 0, 25, 25] },
    { part: 'nucleus', ellipse: [0, 0, 16, 16] },
  ],
  // All branches.
  dendritic: [
    {
      part: 'body',
      d: 'M-10 -12 C-14 -22 -22 -24 -28 -30 C-16 -28 -8 -26 -2 -16 C2 -24 8 -30 18 -34 C12 -24 10 -18 12 -12 C20 -14 28 -12 35 -6 C26 -4 20 0 14 4 C20 12 22 20 30 28 C18 24 8 20 4 12 C0 22 -6 28 -14 33 C-12 24 -12 16 -10 8 C-18 10 -26 12 -34 8 C-26 4 -18 -4 -10 -12 Z',
    },
    { part: 'nucleus', ellipse: [0, 0, 7, 7] },
  ],
  // One layer of flat cells; the lumen lies above.
  endothelium: [-106, -64, -22, 20, 62].map((x): Outline => ({
    part: 'body',
    d: lens(x, 0, 42, 14),
  })),
  // Three layers of spindles.
  smoothMuscle: [-30, 0, 30].flatMap((y, row) =>
    [-102, -36, 30].map((x): Outline => ({
      part: 'body',
      d: lens(x + (row === 1 ? 8 : 0), y, 64, 15),
    })),
  ),
};

/** Where grains of calcium settle in the wall, spread without chance so that none moves. */
export const grains: readonly (readonly [x: number, y: number])[] = Array.from(
  { length: 18 },
  (_, index) => [-92 + ((index * 71) % 185), -38 + ((index * 37) % 76)] as const,
);
