import { mostExact } from '../../../shared/explain/why/inquiry.ts';
import type { WhyAnswer, WhyQuestion } from '../../../shared/explain/why/reasons.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';

/** An answer and the question that it belongs to. */
export interface Told {
  readonly question: WhyQuestion;
  readonly answer: WhyAnswer;
}

/** Orders after which an estimate will do for weights. */
const firstEstimate = 8;

/** Asks why, hears the answer piece by piece, and can be told to stop. */
export class Inquirer {
  /** The newest piece; it stays while the next question is not yet answered. */
  told = $state.raw<Told | null>(null);
  /** Whether more is to come. */
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /**
   * Whether somebody looks at the figures. If not, the weights alone are wanted, for which a first
   * estimate will do: a battery is not emptied for decimals that nobody sees.
   */
  #watched = false;
  readonly #invoke: Invoke;
  #question: WhyQuestion | null = null;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
  }

  /** Asks; a question that is under way or answered is not asked again. */
  ask(question: WhyQuestion): void {
    const { scenario, day } = this.#question ?? {};
    if (scenario === question.scenario && day === question.day) return;
    this.#question = question;
    void this.#hear(question);
  }

  /** Leaves the answer as it is; `ask` with the same question begins nothing. */
  stop(): void {
    this.#question &&= { ...this.#question };
    this.busy = false;
  }

  /** Says whether somebody looks at the figures; if so, an estimate is made better. */
  watch(watched: boolean): void {
    this.#watched = watched;
    const { account } = this.told?.answer ?? {};
    if (watched && !this.busy && account && !account.done && this.failure === null) this.goOn();
  }

  /** Goes on where `stop` was said. */
  goOn(): void {
    if (this.#question && !this.busy) void this.#hear(this.#question);
  }

  async #hear(question: WhyQuestion): Promise<void> {
    this.busy = true;
    this.failure = null;
    while (this.#question === question) {
      const heard = await this.#invoke('why', question);
      if (this.#question !== question) return;
      if (heard.ok) this.told = { question, answer: heard.value };
      else if (heard.failure.kind !== 'superseded') this.failure = heard.failure;
      const over = heard.ok && (this.#suffices(heard.value) || heard.value.stopped);
      if (!over && this.failure === null) continue;
      this.busy = false;
      return;
    }
  }

  #suffices({ causes, account }: WhyAnswer): boolean {
    const rough = causes.length > mostExact && account.orders >= firstEstimate;
    return account.done || (rough && !this.#watched);
  }
}
