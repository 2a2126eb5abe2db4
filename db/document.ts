import { createHash } from 'node:crypto';
import type { Failure } from '../shared/scenario/failure.ts';
import { failed, type Result } from '../shared/result.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { upgrade } from '../shared/scenario/upgrade.ts';

/** A scenario as the columns of a row. */
export interface StoredDocument {
  readonly document: string;
  readonly sha256: string;
}

/** Writes a scenario with the digest by which damage is noticed later. */
export function store(scenario: Scenario): StoredDocument {
  const document = JSON.stringify(scenario);
  return { document, sha256: digest(document) };
}

/**
 * Reads a scenario of this or any earlier version of the document.
 *
 * @param id the library entry that a failure names; null for the workspace
 */
export function restore(row: StoredDocument, id: number | null): Result<Scenario, Failure> {
  const damaged = failed<Failure>({ kind: 'document-damaged', id });
  if (digest(row.document) !== row.sha256) return damaged;
  let parsed: unknown;
  try {
    parsed = JSON.parse(row.document);
  } catch {
    return damaged;
  }
  return upgrade(parsed);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
