import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { ScenarioSummary } from '../../../shared/ipc/library.ts';
import {
  addArm,
  armLetters,
  armsOf,
  removeArm,
  renameArm,
  ring,
  ringedOf,
  type ArmLetter,
} from '../../../shared/scenario/arms.ts';
import { editArms, issuesOfOthers } from '../../../shared/scenario/carry.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import { issuesOf, type Issue } from '../../../shared/scenario/issues.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../../shared/scenario/scenario.ts';
import { Autosave } from './autosave.ts';
import { History, type Moment, type Tree } from './history.svelte.ts';
import { restored } from './restored.ts';
import { Runs } from './runs.svelte.ts';
import type { Sparks } from './sparks.svelte.ts';
import { TreatmentKeys } from './treatmentKeys.ts';

/** How far a gesture has come. */
export interface Motion {
  /** Whether more of the same gesture may follow; `settle` ends it. */
  readonly live: boolean;
  /** `timeStamp` of the event that brought the value, ms. */
  readonly at: number;
}

/** One arm as it is on screen. */
export interface ArmOnScreen {
  readonly letter: ArmLetter;
  /** Empty where it is called after what is given in it. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Its newest course; null before the first. */
  readonly course: TimeCourse | null;
  /** Whether edits go to it. */
  readonly ringed: boolean;
}

/** The document on screen, the one way to change it, and the latest answer of the engine. */
export class Session {
  /** The course before the gesture that is on; null at rest. */
  ghost = $state.raw<TimeCourse | null>(null);
  /** Whether a gesture is on. */
  gesture = $state(false);
  /** Why the work on screen cannot be kept. */
  keepFailure = $state.raw<Failure | null>(null);

  /** Whether edits go to every arm, as the switch says. */
  editAll = $state(false);
  /** The same, for as long as Shift is held with the pointer. */
  shiftHeld = false;

  readonly #history: History<Workspace>;
  readonly #autosave: Autosave;
  readonly #keys = new TreatmentKeys();
  readonly #runs: Runs;
  #held: { readonly before: Workspace; readonly all: boolean; label: string } | null = null;
  #eventAt: number | null = null;

  /** @param kept the states of the last session, of which the workspace is one; null for none */
  constructor(invoke: Invoke, workspace: Workspace, kept: Tree<Workspace> | null = null) {
    this.#history = new History(workspace, restored(workspace, kept));
    this.#autosave = new Autosave(invoke, this.#history, kept?.moments ?? [], (failure) => {
      this.keepFailure = failure;
    });
    this.#runs = new Runs(invoke, () => ({
      scenario: this.scenario,
      scenarios: armsOf(this.workspace).map(({ scenario }) => scenario),
      quality: this.gesture ? 'interactive' : 'final',
      askedAt: this.#eventAt,
    }));
    void this.#runs.refresh();
  }

  /** The course of the newest question that the engine could answer; null before the first. */
  get course(): TimeCourse | null {
    return this.#runs.course;
  }

  /** The scenario of `course`. */
  get courseScenario(): Scenario | null {
    return this.#runs.courseScenario;
  }

  /** Why the newest question has no answer; `course` is then an older one. */
  get failure(): Failure | null {
    return this.#runs.failure;
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

  /** The arms in order; the scenario alone where nothing is compared. */
  get arms(): readonly ArmOnScreen[] {
    const ringed = ringedOf(this.workspace);
    return armsOf(this.workspace).map(({ name, scenario }, place) => ({
      letter: armLetters[place] ?? 'A',
      name,
      scenario,
      course: place === ringed ? this.course : this.#runs.arms.at(place),
      ringed: place === ringed,
    }));
  }

  /** Every state of the session that is kept, oldest first. */
  get moments(): readonly Moment<Workspace>[] {
    return this.#history.moments;
  }

  /** Id of the state on screen. */
  get moment(): number {
    return this.#history.at;
  }

  /** The thumbnails of its states. */
  get sparks(): Sparks {
    return this.#runs.sparks;
  }

  /**
   * Changes the scenario, unless the result would not be one.
   *
   * @param label what undo calls it, for example `Oestradiol to 0.2`
   * @param motion absent for a change that is complete in itself
   * The change is made in the ringed arm; the person and the months shown go to every arm, and the rest
   * as well where it is meant for all.
   *
   * @returns what is wrong with the result; empty where the change was made
   */
  edit(change: (scenario: Scenario) => Scenario, label: string, motion?: Motion): readonly Issue[] {
    const scenario = change(this.scenario);
    const parsed = scenarioSchema.safeParse(scenario);
    if (!parsed.success) return issuesOf(parsed.error);
    const all = this.#held?.all ?? (this.editAll || this.shiftHeld);
    // Carried over from where the gesture began, so that what a drag passes through leaves no trace.
    const from = this.#held?.before ?? this.workspace;
    const workspace = editArms(from, scenario, all);
    const issues = issuesOfOthers(this.workspace, workspace);
    if (issues.length > 0) return issues;
    const armsBefore = armsOf(this.workspace);
    for (const [place, arm] of armsOf(workspace).entries())
      this.#keys.carry(armsBefore[place]?.scenario.treatments ?? [], arm.scenario.treatments);
    this.#eventAt = motion?.at ?? null;
    const named = all && workspace.arms ? `${label}, in every arm` : label;
    if (motion?.live === true) this.#move(workspace, named, all);
    else this.replace(workspace, named);
    return [];
  }

  /** Rings another arm; no gesture of its own for undo. */
  ring(place: number): void {
    if (place >= this.arms.length || place === ringedOf(this.workspace)) return;
    this.settle();
    this.#history.touch(ring(this.workspace, place));
    this.#changed();
  }

  /** Adds a copy of the ringed arm, and rings it. */
  addArm(): void {
    const after = addArm(this.workspace);
    const letter = armLetters[ringedOf(after)] ?? '';
    if (after !== this.workspace) this.replace(after, `add arm ${letter}`);
  }

  /** Takes an arm out. */
  removeArm(place: number): void {
    this.replace(removeArm(this.workspace, place), `remove arm ${armLetters[place] ?? ''}`);
  }

  /** Names an arm; an empty name calls it after what is given in it. */
  renameArm(place: number, name: string): void {
    if (armsOf(this.workspace)[place]?.name === name.trim()) return;
    this.replace(renameArm(this.workspace, place, name), `name arm ${armLetters[place] ?? ''}`);
  }

  /** Goes to a state of the session; what is done from there is a branch of its own. */
  goTo(moment: number): void {
    this.settle();
    this.#history.goTo(moment);
    this.#changed();
  }

  /** The same person with nobody treated and nothing changed; null where the engine has no answer. */
  baseline(): Promise<TimeCourse | null> {
    return this.#runs.baseline(this.scenario);
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
    void this.#runs.refresh();
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
    this.#autosave.keep(this.workspace);
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

  /** Tries again at once to keep what could not be kept. */
  keep(): void {
    this.#autosave.flush();
  }

  /** A number that stays with a treatment through its edits, undo and redo. */
  keyOf(treatment: Treatment): number {
    return this.#keys.of(treatment);
  }

  /** When the event happened whose value a course shows, ms; null where no event asked for it. */
  askedAt(course: TimeCourse): number | null {
    return this.#runs.askedAt(course);
  }

  #move(workspace: Workspace, label: string, all: boolean): void {
    if (this.#held === null) {
      this.#held = { before: this.workspace, all, label };
      this.ghost = this.course;
      this.gesture = true;
    }
    this.#held.label = label;
    this.#history.present = workspace;
    void this.#runs.refresh();
  }

  /** Kept first, so that no curve is there of what a crash could take away. */
  #changed(): void {
    this.#autosave.keep(this.workspace);
    void this.#runs.refresh();
  }
}
