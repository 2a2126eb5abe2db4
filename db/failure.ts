import Database from 'better-sqlite3';
import type { Failure } from '../shared/scenario/failure.ts';
import { failed, type Result } from '../shared/result.ts';

/** What an error of SQLite means for the user; any other error is a bug and is thrown again. */
export function failureOf(error: unknown): Failure {
  if (isCannotOpen(error)) return { kind: 'storage-unavailable', code: 'SQLITE_CANTOPEN' };
  if (!(error instanceof Database.SqliteError)) throw error;
  const { code } = error;
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return { kind: 'document-damaged', id: null };
  if (code === 'SQLITE_FULL') return { kind: 'storage-full' };
  return { kind: 'storage-unavailable', code };
}

/** Does some work on the database and turns what SQLite throws into a failure. */
export function guarded<Value>(work: () => Result<Value, Failure>): Result<Value, Failure> {
  try {
    return work();
  } catch (error) {
    return failed(failureOf(error));
  }
}

/** Whether a statement failed because a name is in use already. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code === 'SQLITE_CONSTRAINT_UNIQUE';
}

/** better-sqlite3 throws a plain TypeError where the folder of the file does not exist. */
function isCannotOpen(error: unknown): boolean {
  return error instanceof TypeError && error.message.startsWith('Cannot open database');
}
