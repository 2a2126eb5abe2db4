import type { Reference } from './provenance.ts';

/** Where a value can be read off a run: the absolute columns, of which percent changes are taken. */
export type EndPoint =
  | 'bmdLumbarSpine'
  | 'bmdTotalHip'
  | 'bmdFemoralNeck'
  | 'bmdDistalRadius'
  | 'ctx'
  | 'ntx'
  | 'p1np'
  | 'bsap';

/** One group of people, as the program would simulate them. `Document` is a scenario. */
export interface Arm<Document> {
  readonly label: string;
  /** Person, background calcium and vitamin D, and every dose as it was given. */
  readonly scenario: Document;
}

/** One published number. */
export interface EvidenceRow<ArmId extends string = string> {
  /** Unique over all trials. */
  readonly id: string;
  readonly arm: ArmId;
  /** Where set, the value is the difference of the two arms’ percent changes. */
  readonly against?: ArmId;
  readonly endPoint: EndPoint;
  /** The change is counted from here: day 0, or the day of a stop or switch. */
  readonly fromDay: number;
  readonly day: number;
  /** Percent change, or difference of percent changes. */
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  /** Plausible spread between studies: within once is good, within twice acceptable; same unit as `value`. */
  readonly tolerance: number;
  /** Whether the value was read in a copy of the source, or is known from it and not checked again. */
  readonly provenance: 'seen' | 'recalled';
  readonly confidence: 'high' | 'medium';
  /** Table, figure or remark; how the source’s words were turned into the arm, where that is not plain. */
  readonly note?: string;
}

/** A published number that the model cannot be held to, and why. */
export interface UnscoredRow {
  readonly id: string;
  readonly what: string;
  readonly reason: string;
}

/** All that is used of one family of studies; left out together when a fit is tested. */
export interface Trial<Document, Id extends string = string, ArmId extends string = string> {
  readonly id: Id;
  /** Id of the trial that this one is left out together with; without it, its own family. */
  readonly family?: string;
  readonly name: string;
  readonly reference: Reference;
  /** Later reports of the same people: extensions, other end points. */
  readonly further?: readonly Reference[];
  readonly arms: Readonly<Record<ArmId, Arm<Document>>>;
  readonly rows: readonly EvidenceRow<ArmId>[];
  readonly unscored: readonly UnscoredRow[];
}
