import Database from 'better-sqlite3';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeDatabase, openDatabase } from '../../db/connection.ts';
import { scenarios } from '../../db/migrations/0001-scenarios.ts';

/** The second migration of this test: it fails when it is told to. */
const second = vi.hoisted(() => ({ fails: false }));

vi.mock('../../db/migrations/index.ts', async (importOriginal) => {
  const { migrations } = await importOriginal<typeof import('../../db/migrations/index.ts')>();
  const addNote = (db: Database.Database): void => {
    db.exec('CREATE TABLE note (text TEXT) STRICT');
    if (second.fails) db.exec('SELECT * FROM nothing');
  };
  return { migrations: [...migrations.slice(0, 1), addNote], newestSchema: 2 };
});

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
  path = join(folder, 'bone-balance.db');
  const older = new Database(path);
  scenarios(older);
  older.pragma('user_version = 1');
  older.pragma(`application_id = ${String(0x424f4e45)}`);
  older.exec(`INSERT INTO setting (key, value) VALUES ('window', '"here"')`);
  older.close();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('an older database is copied and then brought up to date', () => {
  second.fails = false;
  const opened = openDatabase(path);
  if (!opened.ok) throw new Error(opened.failure.kind);
  const { db, recovered } = opened.value;
  expect(recovered).toBeNull();
  expect(db.pragma('user_version', { simple: true })).toBe(2);
  expect(db.prepare('SELECT value FROM setting').get()).toEqual({ value: '"here"' });
  closeDatabase(db);
  const copy = new Database(`${path}.before-schema-2`, { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.prepare('SELECT value FROM setting').get()).toEqual({ value: '"here"' });
  copy.close();
});

test('an upgrade that fails leaves the older database as it was', () => {
  second.fails = true;
  expect(openDatabase(path)).toMatchObject({ ok: false, failure: { kind: 'storage-unavailable' } });
  const same = new Database(path);
  expect(same.pragma('user_version', { simple: true })).toBe(1);
  expect(same.prepare("SELECT name FROM sqlite_schema WHERE name = 'note'").get()).toBe(undefined);
  same.close();
  expect(readdirSync(folder).some((name) => name.includes('damaged'))).toBe(false);
});
