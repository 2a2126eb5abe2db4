import type { Reference } from '../model/provenance.ts';
import { seenDois } from './seenDois.ts';

/** What finds a source. */
export interface Identifier {
  /** "doi:10.1056/…", or an approval, a PubMed number, a place in a journal. */
  readonly text: string;
  /** Address of a DOI; null for all else. */
  readonly address: string | null;
  /** Said behind it where the number was never seen beside the title. */
  readonly doubt: string;
}

/** What finds a source; null where it has nothing of the kind. */
export function identifierOf({ doi, foundBy }: Reference): Identifier | null {
  if (doi === null) return foundBy ? { text: foundBy, address: null, doubt: '' } : null;
  return {
    text: `doi:${doi}`,
    address: `https://doi.org/${doi}`,
    doubt: doi in seenDois ? '' : 'DOI from memory',
  };
}

/** Citation and identifier as one line. */
export function citationLine(reference: Reference): string {
  const identifier = identifierOf(reference);
  if (!identifier) return reference.citation;
  const { text, doubt } = identifier;
  return `${reference.citation} ${text}${doubt ? ` (${doubt})` : ''}`;
}
