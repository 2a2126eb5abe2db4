import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { BmdForm } from '../charts/plots.ts';
import type { SureCurves } from '../../../shared/explain/sure/curves.ts';
import type { ArmTrials, MarkedStudy } from '../evidence/armTrials.ts';
import type { ArmOnScreen } from '../state/session.svelte.ts';
import type { Axes } from './curves.ts';

/**
 * What every plot of arms is drawn from. One object for the life of the plots, whose fields are read
 * anew: where the cursor moves, nothing else is worked out again.
 */
export interface ArmsView {
  readonly arms: readonly ArmOnScreen[];
  /** What trials tell of the arms, in the same order; empty where it is hidden. */
  readonly trials: readonly ArmTrials[];
  readonly studies: readonly MarkedStudy[];
  readonly axes: Axes;
  /** What the ringed arm was before the current drag; null for none. */
  readonly ghost: TimeCourse | null;
  /** Plausible curves about those of the ringed arm; null where they are not shown. */
  readonly sure: SureCurves | null;
  readonly frozen: boolean;
  readonly bmdForm: BmdForm;
  readonly onBmdForm: (form: BmdForm) => void;
  readonly horizonDays: number;
  readonly cursorDay: number;
  readonly onCursor: (day: number) => void;
  readonly em: number;
}
