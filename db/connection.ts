import Database from 'better-sqlite3';
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { Failure } from '../shared/scenario/failure.ts';
import { failed, ok, type Result } from '../shared/result.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { failureOf } from './failure.ts';
import { newestSchema } from './migrations/index.ts';
import { applicationId, migrate, schemaOf } from './migrate.ts';

/** An open database, and where a damaged one that lay in its place was put. */
export interface Opened {
  readonly db: WritableDb;
  readonly recovered: string | null;
}

/** Files that SQLite keeps beside a database. */
const companions = ['-wal', '-shm', '-journal'];

/**
 * Opens the database, makes it when there is none, and brings an older one up to date.
 *
 * @param path file, or `:memory:`
 * @param now  names a damaged file that has to be put aside
 */
export function openDatabase(path: string, now: Date = new Date()): Result<Opened, Failure> {
  const first = attempt(path);
  if (first.ok) return ok({ db: first.value, recovered: null });
  if (first.failure.kind !== 'document-damaged') return first;
  const aside = `${path}.damaged-${now.toISOString().replaceAll(/[-:.]/g, '')}`;
  try {
    renameSync(path, aside);
    // Left in place they would be replayed into the new file.
    for (const companion of companions)
      if (existsSync(path + companion)) renameSync(path + companion, aside + companion);
  } catch (error) {
    return failed({
      kind: 'storage-unavailable',
      code: (error as NodeJS.ErrnoException).code ?? '',
    });
  }
  const second = attempt(path);
  return second.ok ? ok({ db: second.value, recovered: aside }) : second;
}

/** Leaves one plain file behind: no log beside it. */
export function closeDatabase(db: WritableDb): void {
  if (!db.open) return;
  db.pragma('optimize');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

function attempt(path: string): Result<WritableDb, Failure> {
  let db: WritableDb | undefined;
  try {
    db = new Database(path, { timeout: 5000 }) as WritableDb;
    configure(db);
    const problem = problemOf(db);
    if (problem !== null) {
      db.close();
      return failed(problem);
    }
    bringUpToDate(db, path);
    return ok(db);
  } catch (error) {
    db?.close();
    return failed(failureOf(error));
  }
}

/** SQLite forgets most of these between openings, so they are set every time. */
function configure(db: WritableDb): void {
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
}

function problemOf(db: ReadableDb): Failure | null {
  const damaged: Failure = { kind: 'document-damaged', id: null };
  if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') return damaged;
  const found = schemaOf(db);
  const owner = db.pragma('application_id', { simple: true });
  if (found === 0 && isEmpty(db)) return null;
  if (owner !== applicationId) return damaged;
  if (found > newestSchema) return { kind: 'document-too-new', found, supported: newestSchema };
  return null;
}

function bringUpToDate(db: WritableDb, path: string): void {
  const found = schemaOf(db);
  if (found === newestSchema) return;
  if (found > 0) {
    const copy = `${path}.before-schema-${String(newestSchema)}`;
    rmSync(copy, { force: true });
    db.prepare('VACUUM INTO ?').run(copy);
  }
  migrate(db);
}

function isEmpty(db: ReadableDb): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}
