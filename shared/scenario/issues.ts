import type { z } from './zod.ts';

/** One thing wrong with a document: where, and what would be right. */
export interface Issue {
  /** Dotted path into the document, for example `treatments.0.dose`. */
  readonly path: string;
  readonly message: string;
}

/** Every complaint of a schema, as a dotted path and a sentence. */
export function issuesOf(error: z.ZodError): Issue[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
}
