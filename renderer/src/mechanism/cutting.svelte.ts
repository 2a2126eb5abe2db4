import { unpack } from '../../../shared/engine/packedCourse.ts';
import type { Quality } from '../../../shared/engine/quality.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

interface Question {
  readonly scenario: Scenario;
  readonly quality: Quality;
  readonly cuts: readonly ArrowId[];
}

/** The arrows that are cut, and the course without them: a question about the document, no part of it. */
export class Cutting {
  cuts = $state.raw<readonly ArrowId[]>([]);
  /** The arrow whose card is out; null where none is. */
  chosen = $state<ArrowId | null>(null);
  /** The course of the same scenario without the arrows; null while none is cut or none is known. */
  course = $state.raw<TimeCourse | null>(null);
  failure = $state.raw<Failure | null>(null);

  readonly #invoke: Invoke;
  #wanted: Question | null = null;
  #asking = false;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Cuts an arrow, or lets it be again. */
  toggle(id: ArrowId): void {
    this.cuts = this.cuts.includes(id) ? this.cuts.filter((one) => one !== id) : [...this.cuts, id];
  }

  /** Lets every arrow be again. */
  mend(): void {
    this.cuts = [];
  }

  /** Follows the scenario on screen; to be called whenever it or the cuts change. */
  follow(scenario: Scenario, quality: Quality, cuts: readonly ArrowId[]): void {
    this.#wanted = cuts.length === 0 ? null : { scenario, quality, cuts };
    if (this.#wanted === null) {
      this.course = null;
      this.failure = null;
    } else void this.#refresh();
  }

  /** Asks until what was asked last is what is known; one question at a time. */
  async #refresh(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    try {
      for (let asked = this.#wanted; asked; asked = this.#wanted === asked ? null : this.#wanted)
        await this.#ask(asked);
    } finally {
      this.#asking = false;
    }
  }

  async #ask(question: Question): Promise<void> {
    const answer = await this.#invoke('simulate.cut', question);
    if (this.#wanted === null) return;
    if (answer.ok) {
      this.course = unpack(answer.value);
      this.failure = null;
    } else if (answer.failure.kind !== 'superseded') this.failure = answer.failure;
  }
}
