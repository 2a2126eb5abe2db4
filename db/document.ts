import { createHash } from 'node:crypto';
import type { Failure } from '../shared/scenario/failure.ts';
import { failed, type Result } from '../shared/result.ts';
import type { Work } from '../shared/scenario/arms.ts';
import { documentOf, workFrom } from '../shared/scenario/work.ts';

/** A scenario, alone or with its arms, as the columns of a row. */
export interface StoredDocument {
  readonly document: string;
  readonly sha256: string;
}

/** Writes a piece of work with the digest by which damage is noticed later. */
export function store(work: Work): StoredDocument {
  const document = JSON.stringify(documentOf(work));
  return { document, sha256: digest(document) };
}

/**
 * Reads a piece of work of this or any earlier version of the document.
 *
 * @param id the library entry that a failure names; null for the workspace
 */
export function restore(row: StoredDocument, id: number | null): Result<Work, Failure> {
  const damaged = failed<Failure>({ kind: 'document-damaged', id });
  if (digest(row.document) !== row.sha256) return damaged;
  let parsed: unknown;
  try {
    parsed = JSON.parse(row.document);
  } catch {
    return damaged;
  }
  return workFrom(parsed);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
