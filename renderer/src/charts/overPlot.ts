/** The time axis of a plot, for what stands over its curves. */
export interface OverAxis {
  /** Day → px from the left. */
  readonly x: (day: number) => number;
  /** Height of the letters, px. */
  readonly em: number;
  /** How far to the right there is room, px. */
  readonly right?: number;
}
