import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { sameJson } from '../../../shared/scenario/arms.ts';
import { blankScenario } from '../../../shared/scenario/defaults.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Runs the same person with nobody treated and nothing changed; null where the engine has no answer. */
type RunBaseline = () => Promise<TimeCourse | null>;

/** The same person untreated and unchanged, shown for as long as somebody asks. */
export class Baseline {
  /** Whether it is asked for. */
  wanted = $state(false);
  #known = $state.raw<{ readonly scenario: Scenario; readonly course: TimeCourse } | null>(null);
  readonly #run: RunBaseline;
  readonly #scenario: () => Scenario;

  /** @param scenario what is on screen, of whom the baseline is */
  constructor(run: RunBaseline, scenario: () => Scenario) {
    this.#run = run;
    this.#scenario = scenario;
  }

  /** Its course while it is asked for and known; else null. */
  get course(): TimeCourse | null {
    if (!this.wanted || !this.#known) return null;
    return sameJson(this.#known.scenario, this.scenario) ? this.#known.course : null;
  }

  /** The person and the months on screen, and nothing else. */
  get scenario(): Scenario {
    const { person, horizonDays } = this.#scenario();
    return { ...blankScenario, person, horizonDays };
  }

  /** Shows it or takes it away; runs it where it is not known yet. */
  show(wanted: boolean): void {
    this.wanted = wanted;
    const { scenario } = this;
    if (!wanted || (this.#known && sameJson(this.#known.scenario, scenario))) return;
    void this.#run().then((course) => {
      if (course) this.#known = { scenario, course };
    });
  }
}
