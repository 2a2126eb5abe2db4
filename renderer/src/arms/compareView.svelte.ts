import type { PlotId } from '../charts/plots.ts';

/** The ways to look at several arms, with what the switch calls them. */
export const comparisons = [
  { value: 'overlay', label: 'Overlay' },
  { value: 'beside', label: 'Side by side' },
  { value: 'difference', label: 'Difference' },
  { value: 'table', label: 'End points' },
] as const;

export type Comparison = (typeof comparisons)[number]['value'];

/** How several arms are looked at; nothing here is saved or undone. */
export class CompareView {
  shown = $state<Comparison>('overlay');
  /** The line of each plot that is compared; the first where none was chosen. */
  lines = $state.raw<Partial<Record<PlotId, string>>>({});
  /** The column whose difference is shown; the spine at first. */
  column = $state('bmdLumbarSpineChange');
  /** Months of the end-point table, as typed; null for those that suit the horizon. */
  months = $state.raw<string | null>(null);

  /** Whether the curves themselves are on screen, over each other or side by side. */
  get asPlots(): boolean {
    return this.shown === 'overlay' || this.shown === 'beside';
  }

  /** The next way to look. */
  next(): void {
    const here = comparisons.findIndex(({ value }) => value === this.shown);
    this.shown = comparisons[(here + 1) % comparisons.length]?.value ?? 'overlay';
  }
}
