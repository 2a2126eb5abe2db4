import type { Outcome } from './solver/outcome.ts';

/** The answer to a scenario: every output over time, in columns. */
export interface TimeCourse {
  /** Shape [n]; days since day 0; strictly increasing; day 0 and the horizon are rows. */
  readonly days: Float64Array;
  /** Output id → shape [n], in the unit of the output. */
  readonly columns: Readonly<Record<string, Float64Array>>;
  /** One entry for each treatment, in the order of the document. */
  readonly doses: readonly Course[];
  /** How the run ended; `completed` unless `days` stops early. */
  readonly outcome: Outcome;
  readonly statistics: Statistics;
  /** Model that computed it, for example `start-1`. */
  readonly model: string;
}

/** When one treatment is given. */
export interface Course {
  readonly drug: string;
  /** Shape [k]; days of single doses; empty for daily tablets and the like, which are a steady course. */
  readonly doseDays: Float64Array;
  readonly fromDay: number;
  readonly toDay: number;
}

/** What the run cost; counters repeat exactly on every machine. */
export interface Statistics {
  readonly steps: number;
  readonly rejections: number;
  readonly rightHandSides: number;
  readonly factorisations: number;
}
