import type { DrugId } from '../../drugs/index.ts';
import type { InputId } from '../../inputs/index.ts';
import type { EndPoint } from '../../model/evidence.ts';
import type { FractureKind } from '../../model/fractureEvidence.ts';

/** What can be missed: an end point of the trials, or a relative risk of fracture. */
export type MissedEndPoint = EndPoint | `${FractureKind}Fracture`;

/** A kind of misfit with its reason; which rows are of that kind is worked out by `npm run validate`. */
export interface KnownMisfit {
  readonly id: string;
  /** What the model does, without numbers. */
  readonly what: string;
  /** What structure or data lack. */
  readonly why: string;
  /** The drugs that have been given by the day of the row, and no others; the same for inputs but supplements. */
  readonly drugs: readonly DrugId[];
  readonly inputs: readonly InputId[];
  readonly endPoints: readonly MissedEndPoint[];
  /** Where the model lies. */
  readonly side: 'above' | 'below';
  /** Only rows more than a month after every course was over, or the others. */
  readonly when?: 'stopped' | 'treated';
  /** Only rows whose arm was given this drug before any other. */
  readonly first?: DrugId;
}

/** One published value that the model misses, as it is shown. */
export interface MisfitRow {
  readonly id: string;
  readonly study: string;
  readonly endPoint: string;
  readonly months: string;
  readonly published: string;
  readonly model: string;
  /** Follows the two numbers. */
  readonly unit: string;
}
