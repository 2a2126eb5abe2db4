import type { Issue } from './issues.ts';

/** Every failure that is expected to happen; wording for people is the window's business. */
export type Failure =
  | { readonly kind: 'invalid-input'; readonly issues: readonly Issue[] }
  | { readonly kind: 'scenario-not-found'; readonly id: number }
  | { readonly kind: 'name-taken'; readonly name: string }
  | { readonly kind: 'document-too-new'; readonly found: number; readonly supported: number }
  | { readonly kind: 'document-damaged'; readonly id: number | null }
  | { readonly kind: 'storage-unavailable'; readonly code: string }
  | { readonly kind: 'storage-full' }
  /** What is on screen is kept all the same. */
  | { readonly kind: 'history-not-kept'; readonly full: boolean }
  /** So many states of the history could not be read. */
  | { readonly kind: 'history-damaged'; readonly states: number }
  /** Names the file, so the sentence is made where the file is known. */
  | { readonly kind: 'file-trouble'; readonly sentence: string }
  | { readonly kind: 'engine-stopped'; readonly message: string }
  | { readonly kind: 'superseded' };
