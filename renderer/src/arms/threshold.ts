/** A change that can be told from none, and when the lines of a plot pass it. */
export interface Threshold {
  /** Drawn across as two faint lines, above and below the line across. */
  readonly value: number;
  readonly words: string;
  /** One a line, in their order; each keeps its row of words whether it has passed or not. */
  readonly crossings: readonly {
    /** The day from which on it stays beyond; null for never. */
    readonly day: number | null;
    readonly words: string;
    readonly colour: string;
  }[];
}

/** Height of a row of words above a plot, px. */
export function wordsHeight(em: number): number {
  return Math.round(em * 1.35);
}

/** Height of all rows above a plot, px: its own, and one for each line. */
export function rowsAbove(threshold: Threshold | null, em: number): number {
  return threshold === null ? 0 : (threshold.crossings.length + 1) * wordsHeight(em);
}
