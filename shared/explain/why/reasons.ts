import { simulate } from '../../engine/simulate.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { causesOf, withOnly, type Cause } from './causes.ts';
import { holds, type Coalition, type Worth } from './coalition.ts';
import { Inquiry, type Account } from './inquiry.ts';
import { measureColumns, measures, worthOf } from './measures.ts';

/** What is to be explained: a scenario on a day. */
export interface WhyQuestion {
  readonly scenario: Scenario;
  /** From 0 to the horizon. */
  readonly day: number;
}

/** The change of each measure against the same person untouched, cause by cause, as far as it is known. */
export interface WhyAnswer {
  /** In the order of the shares. */
  readonly causes: readonly Cause[];
  /** What does nothing up to the day, and so has no part in it: mostly what begins later. */
  readonly idle: readonly Cause[];
  readonly account: Account;
  /** Whether a run did not reach the day, so that there will be no more than this. */
  readonly stopped: boolean;
}

/** When to hand out what is known so far. */
export interface Patience {
  /** Asked after every run; true ends this call, and the next one goes on. */
  readonly enough: () => boolean;
  /** Asked within runs; true ends one at once, and the next call repeats it. */
  readonly cancelled: () => boolean;
}

/** Of the orders that are drawn, so that a question has one answer. */
const seed = 2004;

/** Answers why, a little at a time; keeps what it found for as long as the same is asked. */
export class Reasons {
  #asked = '';
  #inquiry = new Inquiry(0, [], seed);

  /** What is known of a question when patience ends. */
  answer({ scenario, day }: WhyQuestion, { enough, cancelled }: Patience): WhyAnswer {
    const all = causesOf(scenario);
    const causes = all.filter(({ fromDay }) => fromDay <= day);
    const idle = all.filter(({ fromDay }) => fromDay > day);
    this.#take(JSON.stringify([scenario, day]), causes.length);
    for (let next = this.#inquiry.next(); next !== null; next = this.#inquiry.next()) {
      const coalition = next;
      const isIn = (cause: Cause): boolean => {
        const place = causes.indexOf(cause);
        return place >= 0 && holds(coalition, place);
      };
      const worth = worthOn(day, withOnly(scenario, all, isIn), cancelled);
      if (worth === 'cancelled') break;
      if (worth === null) return { causes, idle, account: this.#inquiry.account, stopped: true };
      this.#inquiry.learn(coalition, worth);
      if (enough()) break;
    }
    return { causes, idle, account: this.#inquiry.account, stopped: false };
  }

  #take(question: string, causes: number): void {
    if (question === this.#asked) return;
    this.#asked = question;
    this.#inquiry = new Inquiry(
      causes,
      measures.map(({ precision }) => precision),
      seed,
    );
  }
}

/**
 * The worth of a scenario on a day; null where its run does not get there.
 *
 * It is run no further than that day, and looked at there only. The years before day 0 are those of every
 * other run of the same person.
 */
export function worthOn(
  day: number,
  scenario: Scenario,
  cancelled: () => boolean = () => false,
): Worth | 'cancelled' | null {
  const everyDays = Math.max(1, day);
  const course = simulate({ ...scenario, horizonDays: day }, 'final', {
    everyDays,
    cancelled,
    columns: measureColumns,
  });
  if (course.outcome === 'cancelled') return 'cancelled';
  const worth = worthOf(course);
  return course.outcome === 'completed' && worth.every(Number.isFinite) ? worth : null;
}

/** A coalition of causes as a scenario: for tests and for what stands beside the bars. */
export function scenarioOf(
  scenario: Scenario,
  causes: readonly Cause[],
  coalition: Coalition,
): Scenario {
  return withOnly(scenario, causes, (cause) => holds(coalition, causes.indexOf(cause)));
}
