/** How exactly a run is computed: while dragging, at rest, for files, and to measure the others by. */
export const qualities = ['interactive', 'final', 'export', 'reference'] as const;

export type Quality = (typeof qualities)[number];

/** Relative tolerance of each quality; docs/adr/0009-solver.md has the errors that follow. */
export const relativeTolerance: Readonly<Record<Quality, number>> = {
  interactive: 1e-3,
  final: 1e-4,
  export: 1e-6,
  reference: 1e-10,
};
