import { unpack } from '../../../shared/engine/packedCourse.ts';
import type { Quality } from '../../../shared/engine/quality.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { Invoke } from '../../../shared/ipc/api.ts';
import { blankScenario } from '../../../shared/scenario/defaults.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { ArmCourses } from './armCourses.svelte.ts';
import { ColumnsRead } from './columnsRead.ts';
import { Sparks } from './sparks.svelte.ts';

/** What is to be on screen. */
export interface Wanted {
  /** The arm under the ring. */
  readonly scenario: Scenario;
  /** Every arm, in order. */
  readonly scenarios: readonly Scenario[];
  readonly quality: Quality;
  /** `timeStamp` of the event that asked for it, ms; null where none did. */
  readonly askedAt: number | null;
}

/** Runs what is on screen, the newest first, and keeps the answers. */
export class Runs {
  /** Why the newest question has no answer; `course` is then an older one. */
  failure = $state.raw<Failure | null>(null);
  readonly sparks: Sparks;
  readonly arms = new ArmCourses();

  readonly #invoke: Invoke;
  readonly #wanted: () => Wanted;
  readonly #askedAt = new WeakMap<TimeCourse, number>();
  /** One state, so that whoever reads both is told once. */
  #shown = $state.raw<{ readonly course: TimeCourse; readonly scenario: Scenario } | null>(null);
  readonly #columns = new ColumnsRead(() => {
    this.#askAgain();
  });
  #asking = false;
  #incomplete = false;

  /** @param wanted read anew for every question, so that what has passed is never run */
  constructor(invoke: Invoke, wanted: () => Wanted) {
    this.#invoke = invoke;
    this.sparks = new Sparks(invoke);
    this.#wanted = wanted;
  }

  /** The course of the newest question that the engine could answer; null before the first. */
  get course(): TimeCourse | null {
    return this.#shown?.course ?? null;
  }

  /** The scenario of `course`. */
  get courseScenario(): Scenario | null {
    return this.#shown?.scenario ?? null;
  }

  /** When the event happened whose value a course shows, ms; null where no event asked for it. */
  askedAt(course: TimeCourse): number | null {
    return this.#askedAt.get(course) ?? null;
  }

  /** Asks until the last thing asked is what is on screen; at most one question is under way. */
  async refresh(): Promise<void> {
    this.#recall();
    if (this.#asking) return;
    this.#asking = true;
    try {
      let asked: Wanted | null = null;
      do {
        const wanted = this.#wanted();
        if (asked === null || !same(asked, wanted)) {
          asked = wanted;
          if (this.arms.exact(wanted.scenario) === null) await this.#ask(wanted);
          else this.#recall();
        }
        // One other arm at a time, so that the ringed one never waits for two.
        await this.#askNextOther();
      } while (!same(asked, this.#wanted()) || this.#nextOther() !== null);
    } finally {
      this.#asking = false;
    }
  }

  /** The same person with nobody treated and nothing changed; null where the engine has no answer. */
  async baseline({ person, horizonDays }: Scenario): Promise<TimeCourse | null> {
    const scenario: Scenario = { ...blankScenario, person, horizonDays };
    const answer = await this.#invoke('simulate', { scenario, quality: 'final' });
    return answer.ok ? unpack(answer.value) : null;
  }

  /** Shows at once what is known already, as where another arm is ringed. */
  #recall(): void {
    const { scenario, scenarios } = this.#wanted();
    this.arms.follow(scenarios);
    const course = this.arms.exact(scenario);
    if (course === null || (this.course === course && this.courseScenario === scenario)) return;
    this.#show(scenario, course);
  }

  /** A panel was opened while something is dragged: the rough course on screen lacks what it shows. */
  #askAgain(): void {
    if (this.#incomplete) return;
    this.#incomplete = true;
    queueMicrotask(() => {
      this.#incomplete = false;
      void this.refresh();
    });
  }

  /** The columns to ask for; undefined for all. */
  #columnsFor(quality: Quality): readonly string[] | undefined {
    const { ids } = this.#columns;
    return quality === 'interactive' && ids.length > 0 ? ids : undefined;
  }

  #show(scenario: Scenario, course: TimeCourse): void {
    this.#shown = { course, scenario };
    this.failure = null;
  }

  async #ask({ scenario, quality, askedAt }: Wanted): Promise<void> {
    const columns = this.#columnsFor(quality);
    const answer = await this.#invoke('simulate', {
      scenario,
      quality,
      ...(columns && { columns }),
    });
    if (!answer.ok) {
      if (answer.failure.kind !== 'superseded') this.failure = answer.failure;
      return;
    }
    const found = unpack(answer.value);
    const course = columns ? this.#columns.some(found) : this.#columns.whole(found);
    if (askedAt !== null) this.#askedAt.set(course, askedAt);
    this.#keep(scenario, quality, course);
    // Where the ring went to another arm meanwhile, that arm's curve is on screen.
    const now = this.#wanted();
    if (now.scenario !== scenario && now.scenarios.includes(scenario)) return;
    this.#show(scenario, course);
  }

  #nextOther(): Scenario | null {
    const { scenario, scenarios, quality } = this.#wanted();
    return this.arms.wanting(scenarios, scenario, quality);
  }

  async #askNextOther(): Promise<void> {
    const scenario = this.#nextOther();
    if (scenario === null) return;
    const { quality } = this.#wanted();
    const columns = this.#columnsFor(quality);
    const answer = await this.#invoke('simulate', {
      scenario,
      quality,
      ...(columns && { columns }),
    });
    if (answer.ok) this.#keep(scenario, quality, this.#columns.some(unpack(answer.value)));
    else if (answer.failure.kind !== 'superseded')
      this.arms.put({ scenario, quality: 'final', course: null }, this.#wanted().scenarios);
  }

  #keep(scenario: Scenario, quality: Quality, course: TimeCourse): void {
    if (quality === 'final') this.sparks.take(scenario, course);
    this.arms.put({ scenario, quality, course }, this.#wanted().scenarios);
  }
}

/** Whether an answer to one question would do for the other. */
function same(one: Wanted, other: Wanted): boolean {
  const exactEnough = one.quality === 'final' || other.quality === 'interactive';
  return one.scenario === other.scenario && exactEnough;
}
