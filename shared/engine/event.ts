/** An amount put into a state at once, in the unit of the state. */
export interface Addition {
  readonly state: string;
  readonly amount: number;
}

/** A day on which the solver stops: what is added, and what is forced from then on. */
export interface Event {
  readonly day: number;
  /** Events of one kind are alike for the solver, which remembers the first step after them. */
  readonly kind: string;
  readonly additions: readonly Addition[];
  /** Drives that are not neutral from this day on, whole. */
  readonly drives: ReadonlyMap<string, number>;
}
