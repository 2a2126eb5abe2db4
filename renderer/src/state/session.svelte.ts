import { unpack } from '../../../shared/engine/packedCourse.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Quality } from '../../../shared/engine/quality.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { ScenarioSummary } from '../../../shared/ipc/library.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import { issuesOf, type Issue } from '../../../shared/scenario/issues.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../../shared/scenario/scenario.ts';
import { Autosave } from './autosave.ts';
import { History } from './history.svelte.ts';
import { TreatmentKeys } from './treatmentKeys.ts';

/** How far a gesture has come. */
export interface Motion {
  /** Whether more of the same gesture may follow; `settle` ends it. */
  readonly live: boolean;
  /** `timeStamp` of the event that brought the value, ms. */
  readonly at: number;
}

/** A scenario, how exactly to run it, and when it was asked for. */
interface Question {
  readonly scenario: Scenario;
  readonly quality: Quality;
  readonly askedAt: number | null;
}

/** The document on screen, the one way to change it, and the latest answer of the engine. */
export class Session {
  /** The course of the newest question that the engine could answer; null before the first. */
  course = $state.raw<TimeCourse | null>(null);
  /** The scenario of `course`. */
  courseScenario = $state.raw<Scenario | null>(null);
  /** The course before the gesture that is on; null at rest. */
  ghost = $state.raw<TimeCourse | null>(null);
  /** Whether a gesture is on. */
  gesture = $state(false);
  /** Why the newest question has no answer; `course` is then an older one. */
  failure = $state.raw<Failure | null>(null);
  /** Why the work on screen cannot be kept. */
  keepFailure = $state.raw<Failure | null>(null);

  readonly #invoke: Invoke;
  readonly #history: History<Workspace>;
  readonly #autosave: Autosave;
  readonly #keys = new TreatmentKeys();
  readonly #askedAt = new WeakMap<TimeCourse, number>();
  #held: { readonly before: Workspace; label: string } | null = null;
  #eventAt: number | null = null;
  #asking = false;

  constructor(invoke: Invoke, workspace: Workspace) {
    this.#invoke = invoke;
    this.#history = new History(workspace);
    this.#autosave = new Autosave(invoke, (failure) => {
      this.keepFailure = failure;
    });
    void this.#refresh();
  }

  get workspace(): Workspace {
    return this.#history.present;
  }

  get scenario(): Scenario {
    return this.#history.present.scenario;
  }

  get undoLabel(): string | null {
    return this.#history.undoLabel;
  }

  get redoLabel(): string | null {
    return this.#history.redoLabel;
  }

  /**
   * Changes the scenario, unless the result would not be one.
   *
   * @param label what undo calls it, for example `Oestradiol to 0.2`
   * @param motion absent for a change that is complete in itself
   * @returns what is wrong with the result; empty where the change was made
   */
  edit(change: (scenario: Scenario) => Scenario, label: string, motion?: Motion): readonly Issue[] {
    const scenario = change(this.scenario);
    const parsed = scenarioSchema.safeParse(scenario);
    if (!parsed.success) return issuesOf(parsed.error);
    this.#keys.carry(this.scenario.treatments, scenario.treatments);
    this.#eventAt = motion?.at ?? null;
    if (motion?.live === true) this.#move({ ...this.workspace, scenario }, label);
    else this.replace({ ...this.workspace, scenario }, label);
    return [];
  }

  /** Ends the gesture that is on: one record of history, and an exact run. */
  settle(): void {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    this.gesture = false;
    this.ghost = null;
    this.#history.record(held.label, held.before);
    this.#changed();
  }

  /** Ends the gesture that is on as if it had never begun. */
  cancel(): void {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    this.gesture = false;
    this.ghost = null;
    this.#history.present = held.before;
    void this.#refresh();
  }

  /** Puts another document on screen; undo brings the present one back. */
  replace(workspace: Workspace, label: string): void {
    this.settle();
    const before = this.workspace;
    this.#history.present = workspace;
    this.#history.record(label, before);
    this.#changed();
  }

  /** Belongs to a library entry from now on, at every point of its history. */
  adopt({ id, name }: ScenarioSummary): void {
    const { name: before, libraryId } = this.workspace;
    this.amend((workspace) =>
      workspace.name === before && workspace.libraryId === libraryId
        ? { ...workspace, name, libraryId: id }
        : workspace,
    );
  }

  /** Follows the library: another name or entry, at every point of the history. */
  amend(change: (workspace: Workspace) => Workspace): void {
    this.settle();
    this.#history.amend(change);
    this.#autosave.schedule(this.workspace);
  }

  undo(): void {
    this.settle();
    this.#history.undo();
    this.#changed();
  }

  redo(): void {
    this.settle();
    this.#history.redo();
    this.#changed();
  }

  /** Keeps the work on screen at once. */
  keep(): void {
    this.#autosave.flush();
  }

  /** A number that stays with a treatment through its edits, undo and redo. */
  keyOf(treatment: Treatment): number {
    return this.#keys.of(treatment);
  }

  /** When the event happened whose value a course shows, ms; null where no event asked for it. */
  askedAt(course: TimeCourse): number | null {
    return this.#askedAt.get(course) ?? null;
  }

  #move(workspace: Workspace, label: string): void {
    if (this.#held === null) {
      this.#held = { before: this.workspace, label };
      this.ghost = this.course;
      this.gesture = true;
    }
    this.#held.label = label;
    this.#history.present = workspace;
    void this.#refresh();
  }

  #changed(): void {
    this.#autosave.schedule(this.workspace);
    void this.#refresh();
  }

  get #wanted(): Question {
    const quality = this.gesture ? 'interactive' : 'final';
    return { scenario: this.scenario, quality, askedAt: this.#eventAt };
  }

  /** Asks until the last thing asked is what is on screen; at most one question is under way. */
  async #refresh(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      let asked: Question;
      do {
        asked = this.#wanted;
        await this.#ask(asked);
      } while (
        asked.scenario !== this.#wanted.scenario ||
        (asked.quality === 'interactive' && this.#wanted.quality === 'final')
      );
    } finally {
      this.#asking = false;
    }
  }

  async #ask({ scenario, quality, askedAt }: Question): Promise<void> {
    const answer = await this.#invoke('simulate', { scenario, quality });
    if (answer.ok) {
      const course = unpack(answer.value);
      if (askedAt !== null) this.#askedAt.set(course, askedAt);
      this.course = course;
      this.courseScenario = scenario;
      this.failure = null;
    } else if (answer.failure.kind !== 'superseded') this.failure = answer.failure;
  }
}
