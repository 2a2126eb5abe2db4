import { z } from '../scenario/zod.ts';
import type { Workspace } from './contract.ts';

/** A state of the session as it is kept: what was on screen, and the gesture that led to it. */
export interface KeptMoment {
  readonly id: number;
  /** The state before the gesture; null at the start. */
  readonly parent: number | null;
  readonly label: string;
  readonly document: Workspace;
}

/** For a state, the one that redo goes to. */
export type Onward = Readonly<Record<string, number>>;

/** What has changed of the history since it was kept last. */
export interface HistoryChange {
  /** States that are new, or not as they were kept. */
  readonly changed: readonly KeptMoment[];
  /** Every state that the history still has, oldest first. */
  readonly ids: readonly number[];
  /** The state on screen. */
  readonly at: number;
  readonly next: Onward;
}

/** The history as it was kept, oldest state first. */
export interface KeptHistory {
  readonly moments: readonly KeptMoment[];
  readonly at: number;
  readonly next: Onward;
  /** How many states could not be read and are left out. */
  readonly damaged: number;
}

/** More states than any session keeps. */
const most = 1000;

const id = z.int().min(0);

/** The schema of a change of the history, given that of what is on screen. */
export function historyChangeSchema<Document extends z.ZodType<Workspace>>(document: Document) {
  return z.strictObject({
    changed: z
      .array(z.strictObject({ id, parent: id.nullable(), label: z.string().max(300), document }))
      .max(most),
    ids: z.array(id).min(1).max(most),
    at: id,
    next: z.record(z.string().regex(/^\d{1,15}$/), id),
  });
}
