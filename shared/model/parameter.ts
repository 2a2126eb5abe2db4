import type { Unit } from '../units/unit.ts';
import type { Provenance } from './provenance.ts';

/** A constant of the model, with all that is needed to show, bound, refit or doubt it. */
export interface Parameter<Key extends string = string> {
  readonly label: string;
  readonly unit: Unit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly from: Provenance<Key>;
  /** Value in the start model, where it differs: the port is checked there. */
  readonly start?: number;
  /** Whether the calibration may move it within its range; without this, whether it was `fitted`. */
  readonly free?: boolean;
}
