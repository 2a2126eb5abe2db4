import type { Unit } from '../units/unit.ts';
import type { Provenance, Reference } from './provenance.ts';

/** The groups of the control rail, in the order of the screen. */
export const inputGroups = {
  hormones: 'Hormones',
  cytokines: 'Cytokines and growth factors',
  mechanical: 'Mechanical',
  disease: 'Disease states',
  person: 'Person',
} as const;

export type InputGroup = keyof typeof inputGroups;

/** How well the effect of an input on bone is known in people. */
export type EvidenceGrade = 'strong' | 'moderate' | 'weak';

/** A stretch of a slider's track, with what it means. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly meaning: string;
}

/** Which way a product of bone goes when an input is raised. */
export type Direction = 'up' | 'down' | 'no change' | 'reports conflict';

/** A change as it was published, in multiples of the control. */
export interface Fold<Key extends string = string> {
  readonly value: number;
  /** What was measured, in what, under what. */
  readonly of: string;
  readonly system: 'human cells' | 'people' | 'rats';
  readonly from: Provenance<Key>;
}

/** What raising an input does to RANKL or to OPG. */
export interface Effect<Key extends string = string> {
  readonly direction: Direction;
  /** How, where the direction alone does not say it. */
  readonly note?: string;
  readonly folds?: readonly Fold<Key>[];
}

/** Said wherever a fold of cells or animals is shown. */
export const foldCaveat =
  'Folds measured in culture and in animals are ceilings: the model never carries them into bone.';

/** One slider: something that can be turned up or down and is not a drug. */
export interface Input<Id extends string = string, Key extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly group: InputGroup;
  readonly unit: Unit;
  /** The drive of the model that it sets. */
  readonly drive: string;
  readonly min: number;
  readonly max: number;
  /** The value that changes nothing; null where "as the person's age and menopause give" does. */
  readonly neutral: number | null;
  readonly scale: 'linear' | 'log';
  /** Finest step of the number box. */
  readonly step: number;
  /** Band drawn on the track. */
  readonly band: Band;
  /** Instead of it, before menopause and in men. */
  readonly bandBeforeMenopause?: Band;
  readonly bandForMen?: Band;
  /** What it is, and what it does to RANKL and to OPG, in a sentence or two. */
  readonly help: string;
  /** What raising it does to what bone makes of RANKL. */
  readonly rankl: Effect<Key>;
  /** What raising it does to what bone makes of OPG. */
  readonly opg: Effect<Key>;
  /** Words that also find it in the search field. */
  readonly keywords: readonly string[];
  /** Given where it can be set for one sex only. */
  readonly sex?: 'female';
  readonly grade: EvidenceGrade;
  readonly references: Readonly<Record<Key, Reference>>;
  readonly from: Provenance<Key>;
}

/** Declares an input; every provenance must name one of its own references. */
export function defineInput<const Id extends string, const Key extends string>(
  input: Omit<Input<Id, NoInfer<Key>>, 'references'> & {
    readonly references: Readonly<Record<Key, Reference>>;
  },
): Input<Id, Key> {
  return input;
}
