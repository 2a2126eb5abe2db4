import type { Unit } from '../units/unit.ts';
import { units } from '../units/unit.ts';
import type { Method, Reference } from '../model/provenance.ts';

/** What a page can be about. */
export const pageKinds = {
  drug: 'Drugs',
  condition: 'Conditions',
  input: 'Regulators',
} as const;

export type PageKind = keyof typeof pageKinds;

/** Which page: a kind, and the id of the record. */
export interface PageKey {
  readonly kind: PageKind;
  readonly id: string;
}

/** One number, as it is used, with where it comes from. */
export interface NumberRow {
  readonly label: string;
  /** With its unit. */
  readonly value: string;
  /** What it may be, with its unit; empty where it is what it is. */
  readonly range: string;
  readonly how: string;
  readonly source: string;
}

/** One published number beside what the model says. */
export interface EvidenceLine {
  readonly id: string;
  readonly arm: string;
  readonly what: string;
  readonly observed: string;
  readonly tolerance: string;
  /** Null where the model gives none. */
  readonly model: string | null;
  /** Whether the model is within the plausible spread between studies, within twice that, or neither. */
  readonly verdict: 'within' | 'within twice' | 'outside' | null;
  readonly provenance: string;
}

/** What one trial measured. */
export interface EvidenceTable {
  readonly trial: string;
  readonly reference: Reference;
  /** Later reports of the same people. */
  readonly further: readonly Reference[];
  readonly lines: readonly EvidenceLine[];
  /** Published values that the model is not held to, each with the reason. */
  readonly unscored: readonly string[];
}

/** All there is to say about one drug, condition or regulator, in words and tables. */
export interface ReferencePage extends PageKey {
  readonly title: string;
  /** One or two sentences. */
  readonly summary: string;
  /** Words that also find it. */
  readonly keywords: readonly string[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly numbers: readonly NumberRow[];
  readonly evidence: readonly EvidenceTable[];
  readonly references: readonly Reference[];
}

/** How a number was obtained, in a reader’s words. */
export const methodWords: Readonly<Record<Method, string>> = {
  measured: 'measured; read in the source',
  transcribed: 'transcribed, check against the paper',
  fitted: 'fitted',
  assumed: 'assumed',
};

/** The same of a published value. */
export const provenanceWords = {
  seen: 'read in the source',
  recalled: 'transcribed, check against the paper',
} as const;

/** A number to four digits, with its unit as on screen. */
export function written(value: number, unit: Unit = '1'): string {
  const digits = Math.abs(value) >= 1e4 ? Math.round(value) : Number(value.toPrecision(4));
  return `${String(digits)} ${units[unit]}`.trim().replace('-', '−');
}

/** A range with its unit. */
export function writtenRange(min: number, max: number, unit: Unit = '1'): string {
  return min === max ? '' : `${written(min)} to ${written(max, unit)}`;
}

/** Where a number comes from, as a line. */
export function sourceOf(
  { reference, locator }: { readonly reference: string; readonly locator: string },
  references: Readonly<Record<string, Reference>>,
): string {
  const { citation = reference } = references[reference] ?? {};
  return `${shortened(citation)}: ${locator}`;
}

/** First author and year of a citation, or where there is no year all of it, up to a colon. */
function shortened(citation: string): string {
  const found = /^([^,.]+?)(?: [A-Z]{1,3})?[,.].*?\b((?:19|20)\d\d)\b/.exec(citation);
  return found ? `${found[1] ?? ''} ${found[2] ?? ''}` : citation.replace(/:.*$|\.$/, '');
}
