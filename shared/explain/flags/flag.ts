import type { TimeCourse } from '../../engine/timeCourse.ts';
import type { Reference } from '../../model/provenance.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** Something on a curve that a class should not pass over. */
export interface Flag {
  /** The rule that found it. */
  readonly rule: string;
  /** A few words, for the mark on the plot. */
  readonly title: string;
  readonly day: number;
  /** The plot on whose first curve it lies: the spine, or CTX. */
  readonly plot: 'bmd' | 'markers';
  /** What happens there, in one sentence, every number read from a run. */
  readonly reason: string;
  readonly reference: Reference;
}

/** What a rule looks at. */
export interface Sight {
  readonly scenario: Scenario;
  readonly course: TimeCourse;
  /** Runs another scenario to compare with. */
  readonly run: (scenario: Scenario) => TimeCourse;
}

/** One rule: finds its flags in what a scenario led to. */
export interface FlagRule {
  readonly id: string;
  readonly title: string;
  readonly reference: Reference;
  readonly find: (sight: Sight) => readonly Omit<Flag, 'rule' | 'title' | 'reference'>[];
}
