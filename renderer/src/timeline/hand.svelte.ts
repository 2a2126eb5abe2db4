import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { problemOf } from '../format/failure.ts';
import type { Motion, Session } from '../state/session.svelte.ts';
import { titleOf } from './describe.ts';
import type { Cell } from './lanes.ts';
import { limitProblem } from './limits.ts';
import { moveBlock, moveDose, type Push } from './moves.ts';
import { daysAcross, grainOf, snappedShift, type Grip, type TimeScale } from './scale.ts';

/** What the pointer holds. */
interface Held {
  readonly cell: Cell;
  readonly grip: Grip;
  readonly fromX: number;
  /** The scenario when it was pressed. */
  readonly base: Scenario;
  /** Whether it has been moved, so that letting go is no click. */
  moved: boolean;
  /** The last shift that was tried, days. */
  shift: number;
}

/** Below so many px a press is a click. */
const slack = 3;

/** What moves things on the timeline: a pointer, keys, or a number. One gesture is one record of undo. */
export class Hand {
  /** Id of the cell that the arrow keys move; null where they walk. */
  grabbed = $state<string | null>(null);
  /** Id of the cell that the pointer is moving; null while it is not. */
  dragged = $state<string | null>(null);
  /** How often the arrow keys have moved it since it was taken. */
  pushes = $state(0);
  readonly #session: Session;
  #trouble = $state.raw<{ readonly sentence: string; readonly over: Scenario } | null>(null);
  #held: Held | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Why the last change could not be, for as long as nothing else happens to the scenario. */
  get problem(): string | null {
    return this.#trouble?.over === this.#session.scenario ? this.#trouble.sentence : null;
  }

  /** Says why something cannot be; null takes back what was said. */
  say(sentence: string | null): void {
    this.#trouble = sentence === null ? null : { sentence, over: this.#session.scenario };
  }

  /** Tries a change; the answer says why it cannot be, or null where it was made. */
  offer(
    change: (scenario: Scenario) => Scenario,
    label: string,
    motion?: Motion,
    from: Scenario = this.#session.scenario,
  ): string | null {
    const after = change(from);
    const problem =
      limitProblem(from, after) ?? problemOf(this.#session.edit(() => after, label, motion));
    this.say(problem);
    return problem;
  }

  /** Ends the gesture that a number box began. */
  settle(): void {
    this.#session.settle();
  }

  press(cell: Cell, grip: Grip, x: number): void {
    this.drop();
    this.#held = { cell, grip, fromX: x, base: this.#session.scenario, moved: false, shift: 0 };
  }

  /** @param fine whether the finer grain is wanted */
  drag(x: number, fine: boolean, scale: TimeScale, at: number): void {
    const held = this.#held;
    if (!held) return;
    if (!held.moved && Math.abs(x - held.fromX) < slack) return;
    held.moved = true;
    this.dragged = held.cell.id;
    const days = shiftOf(held, daysAcross(scale, x - held.fromX), fine, scale.horizonDays);
    if (days === held.shift) return;
    held.shift = days;
    this.offer(
      (base) => moved(base, held.cell, { grip: held.grip, days }),
      labelOf(held.cell, held.grip),
      { live: true, at },
      held.base,
    );
  }

  /** Lets go; answers whether it was a click. */
  release(): boolean {
    const held = this.#held;
    this.#held = null;
    this.dragged = null;
    this.#session.settle();
    return held !== null && !held.moved;
  }

  /** Takes what a key press begins: arrow keys then move it. */
  grab(cell: Cell): void {
    this.say(null);
    this.pushes = 0;
    this.grabbed = cell.id;
  }

  push(cell: Cell, push: Push, at: number): void {
    this.pushes += 1;
    this.offer((now) => moved(now, cell, push), labelOf(cell, push.grip), { live: true, at });
  }

  /** Leaves what is held where it is. */
  drop(): void {
    if (this.grabbed === null) return;
    this.grabbed = null;
    this.#session.settle();
  }

  /** Puts what is held back to where it was; answers whether anything was held. */
  cancel(): boolean {
    const held = this.grabbed !== null || this.#held !== null;
    this.grabbed = null;
    this.dragged = null;
    this.#held = null;
    this.say(null);
    if (held) this.#session.cancel();
    return held;
  }
}

function moved(scenario: Scenario, cell: Cell, { grip, days }: Push): Scenario {
  return cell.dose ? moveDose(scenario, cell, days) : moveBlock(scenario, cell.block, grip, days);
}

function shiftOf(
  { cell: { block, dose }, grip }: Held,
  days: number,
  fine: boolean,
  horizonDays: number,
): number {
  const grain = grainOf(horizonDays, fine);
  // A dose counts from the day of its turn, in weeks.
  if (dose) return snappedShift(dose.day - dose.dueDay, days, Math.min(grain, fine ? 1 : 7));
  return snappedShift(grip === 'end' ? block.toDay : block.fromDay, days, grain);
}

function labelOf(cell: Cell, grip: Grip): string {
  return `${cell.dose === undefined && grip !== 'body' ? 'stretch' : 'move'} ${titleOf(cell)}`;
}
