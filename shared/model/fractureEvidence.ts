import type { Arm, UnscoredRow } from './evidence.ts';
import type { Reference } from './provenance.ts';

/** What breaks, as the program shows it. */
export type FractureKind = 'vertebral' | 'hip' | 'nonVertebral';

/** A relative risk is good within this factor of the published one, acceptable within its square: plausible spread between studies. */
export const fractureTolerance = 1.25;

/** One published relative risk: the hazard of an arm over that of another, over the same days. */
export interface FractureRow<ArmId extends string = string> {
  /** Unique over all studies. */
  readonly id: string;
  readonly kind: FractureKind;
  readonly arm: ArmId;
  /** The comparator: placebo, another treatment, or people who did not take it. */
  readonly against: ArmId;
  /** Fractures are counted from this day, … */
  readonly fromDay: number;
  /** … up to this one. */
  readonly day: number;
  readonly ratio: number;
  /** Printed 95 % interval, where there is one. */
  readonly low?: number;
  readonly high?: number;
  /** Whether the value was read in a copy of the source, or is known from it and not checked again. */
  readonly provenance: 'seen' | 'recalled';
  readonly confidence: 'high' | 'medium';
  /** How the source’s words were turned into the arms, where that is not plain. */
  readonly note?: string;
}

/** All that is used of one family of studies of fracture; left out together when the map is tested. */
export interface FractureStudy<
  Document,
  Id extends string = string,
  ArmId extends string = string,
> {
  readonly id: Id;
  readonly name: string;
  readonly reference: Reference;
  /** Who took part, and how many. */
  readonly people: string;
  readonly arms: Readonly<Record<ArmId, Arm<Document>>>;
  readonly rows: readonly FractureRow<ArmId>[];
  readonly unscored: readonly UnscoredRow[];
}
