import type { EvidenceGrade } from '../model/input.ts';
import type { Reference } from '../model/provenance.ts';
import type { NodeId, OrganId } from './node.ts';

/**
 * How an arrow is taken out of the equations: parameters at which its term is neutral, and places where
 * a symbol gives way to what it is in health. Either way the healthy baseline stays at rest.
 */
export interface Cut {
  /** Symbol of a parameter → the value at which the term changes nothing. */
  readonly parameters?: Readonly<Record<string, number>>;
  readonly replacements?: readonly Replacement[];
}

/** In the equation of one symbol, another symbol is replaced wherever it stands. */
export interface Replacement {
  /** State or instant relation whose equation is changed. */
  readonly in: string;
  readonly symbol: string;
  /** What it is in health, as an expression over parameters. */
  readonly by: string;
}

/** What an arrow does to the place it points at. */
export type Sense = 'raises' | 'lowers' | 'becomes' | 'catches';

/** One arrow of the mechanism picture, as data. */
export interface Arrow {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly sense: Sense;
  readonly organ: OrganId;
  /** A lesser one is drawn only while it acts, or where every arrow is asked for. */
  readonly lesser?: true;
  /** What it does, in a sentence. */
  readonly words: string;
  readonly grade: EvidenceGrade;
  readonly because: string;
  /** The study that shows it best. */
  readonly source: Reference;
  /** Studies of another part of it, or that say otherwise. */
  readonly further?: readonly Reference[];
  /** Output that its width follows: how much comes out of the source. */
  readonly flow: string;
  /** That output in health. */
  readonly rest: 0 | 1;
  /** Symbols whose equations hold the arrow, the first being the main one. */
  readonly equations: readonly [string, ...string[]];
  /** The term of the arrow, over the symbols of the model; absent where the flow is the term. */
  readonly term?: string;
  /** What the term multiplies, or with `reads` what it is; for example `RANKL production`. */
  readonly acts: string;
  /** Given where the term is the quantity itself and no factor of it. */
  readonly reads?: 'value';
  /** Symbols of the parameters that say how strong it is. */
  readonly parameters: readonly string[];
  readonly cut: Cut;
  /** Output on which the cut is best seen. */
  readonly shows: string;
}

/** Declares arrows; their ids stay literal types. */
export function defineArrows<const Arrows extends Readonly<Record<string, Arrow>>>(
  arrows: Arrows,
): Arrows {
  return arrows;
}
