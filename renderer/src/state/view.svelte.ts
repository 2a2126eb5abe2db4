import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import type { PageKey } from '../../../shared/reference/page.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

export type Baseline = 'day 0' | 'healthy';
export type BmdForm = 'change' | 'absolute' | 't-score';
export type Dialog = 'evidence' | 'library' | 'save-as' | 'reference' | 'shortcuts' | 'timeline';

/** Where the cursor stands at first: in the opening story, the rebound after the last injection. */
const firstCursorDay = 66 * daysPerMonth;

/** How the document is looked at; nothing here is saved or undone. */
export class View {
  baseline = $state<Baseline>('day 0');
  bmdForm = $state<BmdForm>('change');
  table = $state(false);
  /** Whether the picture of the mechanism is out. */
  mechanism = $state(false);
  /** Whether the strip of what was done is out. */
  history = $state(false);
  /** Whether the reasons are out, below the plots. */
  why = $state(false);
  /** Whether published points and the hatching are on the plots. */
  evidence = $state(true);
  /** Whether plausible curves are about those on the plots. */
  sure = $state(false);
  /** The published point or the study that the evidence dialog opens with; null for all. */
  source = $state.raw<string | null>(null);
  projector = $state(false);
  /** Whether the lanes of the timeline are out, in the window and before a class. */
  lanes = $state({ window: true, projector: false });
  /** Whether the rail of controls is out, where the window is too narrow to keep it out always. */
  controls = $state(false);
  dialog = $state<Dialog | null>(null);
  /** Why a file could not be read or written, and what was on screen then. */
  fileTrouble = $state.raw<{ readonly failure: Failure; readonly over: Scenario } | null>(null);
  /** The reference page that its dialog opens with; null for the list. */
  page = $state.raw<PageKey | null>(null);
  #cursorDay = $state(firstCursorDay);

  /** Why the last file failed, for as long as nothing else happens to the scenario. */
  fileFailure(scenario: Scenario): Failure | null {
    return this.fileTrouble?.over === scenario ? this.fileTrouble.failure : null;
  }

  /** The day that every panel shows, within the horizon. */
  cursorWithin(horizonDays: number): number {
    return Math.min(this.#cursorDay, horizonDays);
  }

  /** Moves the cursor. */
  moveTo(day: number, horizonDays: number): void {
    this.#cursorDay = Math.min(Math.max(day, 0), horizonDays);
  }

  /** Moves the cursor to the next whole month in a direction. */
  moveByMonth(direction: 1 | -1, horizonDays: number): void {
    const month = this.cursorWithin(horizonDays) / daysPerMonth;
    const next = direction > 0 ? Math.floor(month + 1e-6) + 1 : Math.ceil(month - 1e-6) - 1;
    this.moveTo(next * daysPerMonth, horizonDays);
  }

  /**
   * Moves the cursor to the nearest event in a direction.
   *
   * @param events days, ascending
   */
  moveToEvent(direction: 1 | -1, events: readonly number[], horizonDays: number): void {
    const day = this.cursorWithin(horizonDays);
    const target =
      direction > 0
        ? events.find((event) => event > day + 1e-6)
        : events.findLast((event) => event < day - 1e-6);
    if (target !== undefined) this.moveTo(target, horizonDays);
  }
}
