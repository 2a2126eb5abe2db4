import type { Database } from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A database that a function may only read. */
export type ReadableDb = Database & { readonly [readable]: true };

/** A database that a function may also change. */
export type WritableDb = ReadableDb & { readonly [writable]: true };
