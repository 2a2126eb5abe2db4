import type { EvidenceGrade } from './input.ts';
import type { Provenance, Reference } from './provenance.ts';

/** One regulator that a condition moves, and how far. */
export interface Move<InputId extends string = string, Key extends string = string> {
  readonly input: InputId;
  /** Value at severity 1, in the unit of the input. */
  readonly to: number;
  /** Points between, severity and value; straight lines join them. */
  readonly through?: readonly (readonly [severity: number, value: number])[];
  /** What a severity near 0 tends to, where the input follows the person and has no neutral value. */
  readonly zero?: number;
  /** Why it moves, in a few words. */
  readonly why: string;
  readonly from: Provenance<Key>;
}

/** How far something went in people with a condition, and in whom the model is asked for the same. */
export interface PublishedSize {
  /** Percent; against the start, or against people without the condition. */
  readonly value: number;
  readonly against: 'the start' | 'people without it';
  /** Counted from here: months since the condition began; 0 unless it had lasted when they were first measured. */
  readonly fromMonth?: number;
  readonly months: number;
  /** Severity of the preset that stands for these people. */
  readonly severity: number;
  readonly sex: 'female' | 'male';
  readonly ageYears: number;
  /** Plausible spread between studies, percent points: within once is good, within twice acceptable. */
  readonly tolerance: number;
  /** Why the model is further off than that, where it is. */
  readonly off?: string;
}

/** What was published of those who have a condition: a direction, and a size where one was measured in people. */
export interface PublishedEffect<Key extends string = string> {
  /** Who, and what was seen in them. */
  readonly what: string;
  /** The output of the program beside which it is set. */
  readonly output: string;
  readonly way: 'up' | 'down';
  readonly size?: PublishedSize;
  readonly from: Provenance<Key>;
}

/** Who can have a condition, where not everybody can. */
export interface Only {
  readonly sex: 'female';
  /** Before menopause on day 0: what the condition moves is lost after it. */
  readonly beforeMenopause: boolean;
  /** Age of the person in whom it is shown where the one on screen cannot have it, years. */
  readonly exampleAgeYears: number;
}

/** A disease or a state of life as a preset: what it is made of, by how severe it is. Plain data. */
export interface Condition<
  Id extends string = string,
  Key extends string = string,
  InputId extends string = string,
> {
  readonly id: Id;
  readonly name: string;
  /** Words that also find it in the search field. */
  readonly keywords: readonly string[];
  /** One sentence: what it does to RANKL and to OPG. */
  readonly mechanism: string;
  /** From 0, where it is absent, to 1. */
  readonly severity: {
    /** Where it stands when it is chosen. */
    readonly initial: number;
    /** What 1 stands for. */
    readonly meaning: string;
  };
  readonly moves: readonly [Move<InputId, Key>, ...Move<InputId, Key>[]];
  readonly only?: Only;
  /** What to look at when it is set. */
  readonly shows: string;
  readonly grade: EvidenceGrade;
  /** Where none has a size, the direction alone is known, and is all that is meant. */
  readonly published: readonly [PublishedEffect<Key>, ...PublishedEffect<Key>[]];
  /** What a teacher should not leave unsaid. */
  readonly cautions: readonly string[];
  /** Ids of the trials, and studies of fracture, that follow people with it. */
  readonly evidence: readonly string[];
  readonly references: Readonly<Record<Key, Reference>>;
}

/** Declares a condition; every provenance must name one of its own references. */
export function defineCondition<
  const Id extends string,
  const Key extends string,
  const InputId extends string,
>(
  condition: Omit<Condition<Id, NoInfer<Key>, InputId>, 'references'> & {
    readonly references: Readonly<Record<Key, Reference>>;
  },
): Condition<Id, Key, InputId> {
  return condition;
}

/** Whether a condition is known by direction only: no study in people gives a size. */
export function knownByDirectionOnly({ published }: Pick<Condition, 'published'>): boolean {
  return published.every(({ size }) => size === undefined);
}
