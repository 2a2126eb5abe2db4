import { guttersOf, type Theme } from './theme.ts';

/** The time ruler over a stack of plots: where each day lies, and how large the letters are. */
export class Ruler {
  /** What the stack is drawn with; null before it is in the page. */
  theme = $state.raw<Theme | null>(null);
  /** Width of the stack, px. */
  width = $state(0);
  readonly em = $derived.by(() => this.theme?.em ?? 12);
  readonly gutters = $derived.by(() => guttersOf(this.em, this.width));
  /** Length of the time axis, px. */
  readonly span = $derived.by(() =>
    Math.max(1, this.width - this.gutters.left - this.gutters.right),
  );
  readonly #horizonDays: () => number;

  constructor(horizonDays: () => number) {
    this.#horizonDays = horizonDays;
  }

  /** Place of a day, px from the left of the stack. */
  x(day: number): number {
    return this.gutters.left + (this.span * day) / this.#horizonDays();
  }

  /** The day at a place, px from the left of the stack; at most the ends of the axis. */
  dayAt(x: number): number {
    const share = (x - this.gutters.left) / this.span;
    return Math.min(1, Math.max(0, share)) * this.#horizonDays();
  }
}
