import type { Failure } from '../shared/scenario/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { guarded } from './failure.ts';

/** A setting as it was kept, unchecked; undefined where it never was. */
export function readSetting(db: ReadableDb, key: string): Result<unknown, Failure> {
  return guarded(() => {
    const row = db
      .prepare<[string], { readonly value: string }>('SELECT value FROM setting WHERE key = ?')
      .get(key);
    return ok(row === undefined ? undefined : (JSON.parse(row.value) as unknown));
  });
}

/** Keeps a setting, which must be expressible as JSON. */
export function writeSetting(db: WritableDb, key: string, value: unknown): Result<null, Failure> {
  return guarded(() => {
    db.prepare<[string, string]>('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)').run(
      key,
      JSON.stringify(value),
    );
    return ok(null);
  });
}

const singleKeys = 'single-keys';

/** Whether keys without Ctrl act on the window; they do where nothing else was kept. */
export function loadSingleKeys(db: ReadableDb): Result<{ readonly single: boolean }, Failure> {
  const kept = readSetting(db, singleKeys);
  return kept.ok ? ok({ single: kept.value !== false }) : kept;
}

/** Keeps whether keys without Ctrl act on the window. */
export function saveSingleKeys(db: WritableDb, single: boolean): Result<null, Failure> {
  return writeSetting(db, singleKeys, single);
}
