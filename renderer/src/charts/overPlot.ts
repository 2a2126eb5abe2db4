import type { Flag } from '../../../shared/explain/flags/flag.ts';
import type { PlotId } from './plots.ts';

/** The time axis of a plot, for what stands over its curves. */
export interface OverAxis {
  /** Day → px from the left. */
  readonly x: (day: number) => number;
  /** Height of the letters, px. */
  readonly em: number;
  /** How far to the right there is room, px. */
  readonly right?: number;
}

/** Plots on whose curves flags fly. */
const flagged: readonly PlotId[] = ['bmd', 'markers'] satisfies readonly Flag['plot'][];

/** Height of a flag, px: as high as a finger or a mouse needs it. */
export function flagHeight(em: number): number {
  return Math.ceil(Math.max(24, 1.45 * em));
}

/**
 * Height of the strip above a plot in which its flags stand, px. It is there without flags as well, so
 * that nothing moves when they come and go.
 */
export function stripAbove(plot: PlotId, em: number): number {
  return flagged.includes(plot) ? flagHeight(em) + 2 : 0;
}
