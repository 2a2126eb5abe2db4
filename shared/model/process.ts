import type { Unit } from '../units/unit.ts';
import type { Parameter } from './parameter.ts';

/** A quantity computed from others at the same instant. */
export interface Algebraic {
  readonly label: string;
  readonly unit: Unit;
  /** Right-hand side in the notation of docs/model.md, over symbols of the whole model. */
  readonly is: string;
}

/** A quantity with a memory: it has a rate of change. */
export interface StateVariable {
  readonly label: string;
  readonly unit: Unit;
  /** Value in the healthy 25-year-old, as an expression over parameters. */
  readonly initial: string;
  /** A typical size, in `unit`: the absolute tolerance is the relative one times this. */
  readonly scale: number;
  /** Rate of change, `unit` per day. */
  readonly rate: string;
}

/** What is forced on the model from outside and constant between two events. */
export interface Drive {
  readonly label: string;
  readonly unit: Unit;
  readonly neutral: number;
  readonly min: number;
  readonly max: number;
  /**
   * How a slider and several drugs act together: `sum`, departures from neutral add; `product`, factors
   * of neutral multiply; `largest`; or `share`, the part blocked by independent blockers, 1 − Π(1 − xᵢ).
   */
  readonly combine: 'sum' | 'product' | 'largest' | 'share';
}

/** One piece of physiology: its constants, its instant relations and its states. Plain data. */
export interface Process {
  readonly title: string;
  readonly parameters?: Readonly<Record<string, Parameter>>;
  readonly drives?: Readonly<Record<string, Drive>>;
  readonly algebra?: Readonly<Record<string, Algebraic>>;
  readonly states?: Readonly<Record<string, StateVariable>>;
}

/** Declares a process; the symbols stay literal types. */
export function defineProcess<const P extends Process>(process: P): P {
  return process;
}
