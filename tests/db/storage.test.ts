import Database from 'better-sqlite3';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase, type Opened } from '../../db/connection.ts';
import type { WritableDb } from '../../db/brands.ts';
import { migrate } from '../../db/migrate.ts';
import { newestSchema } from '../../db/migrations/index.ts';

let folder: string;
let path: string;
let open: Opened[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
  path = join(folder, 'bone-balance.db');
  open = [];
});

afterEach(() => {
  for (const { db } of open) closeDatabase(db);
  rmSync(folder, { recursive: true, force: true });
});

function opened(at = path): Opened {
  const result = openDatabase(at);
  if (!result.ok) throw new Error(result.failure.kind);
  open.push(result.value);
  return result.value;
}

describe('opening the database', () => {
  test('makes a new one of the newest schema, marked as ours', () => {
    const { db, recovered } = opened();
    expect(recovered).toBeNull();
    expect(db.pragma('user_version', { simple: true })).toBe(newestSchema);
    expect(db.pragma('application_id', { simple: true })).toBe(0x424f4e45);
  });

  test('takes for its own a file whose program was killed right after the last migration', () => {
    const killed = new Database(path) as WritableDb;
    migrate(killed);
    killed.close();
    expect(opened().recovered).toBeNull();
  });

  test('takes for new a file whose program was killed before the first migration', () => {
    const killed = new Database(path);
    killed.pragma('journal_mode = WAL');
    killed.close();
    expect(opened().recovered).toBeNull();
  });

  test('sets again what SQLite forgets between openings', () => {
    closeDatabase(opened().db);
    const { db } = opened();
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('trusted_schema', { simple: true })).toBe(0);
    expect(db.pragma('cell_size_check', { simple: true })).toBe(1);
  });

  test('leaves one plain file behind when closed', () => {
    closeDatabase(opened().db);
    expect(readdirSync(folder)).toEqual(['bone-balance.db']);
  });

  test('refuses a database from a newer version and leaves it as it is', () => {
    const { db } = opened();
    db.pragma('user_version = 99');
    closeDatabase(db);
    expect(openDatabase(path)).toEqual({
      ok: false,
      failure: { kind: 'document-too-new', found: 99, supported: newestSchema },
    });
    expect(existsSync(path)).toBe(true);
  });

  test('puts a file that is no database aside and starts afresh', () => {
    writeFileSync(
      path,
      'this was never a database, and it is long enough to be read as one '.repeat(40),
    );
    const { db, recovered } = opened();
    expect(recovered).toMatch(/\.damaged-\d+T\d+Z$/);
    expect(existsSync(recovered ?? '')).toBe(true);
    expect(db.prepare('SELECT count(*) AS n FROM scenario').get()).toEqual({ n: 0 });
  });

  test('puts a damaged database aside and starts afresh', () => {
    const { db } = opened();
    const insert = db.prepare('INSERT INTO setting (key, value) VALUES (?, ?)');
    for (let row = 0; row < 500; row += 1) insert.run(`key ${String(row)}`, '"value"'.padEnd(200));
    closeDatabase(db);
    damage(path);
    expect(opened().recovered).not.toBeNull();
  });

  test('puts a database of another program aside', () => {
    const foreign = new Database(path);
    foreign.exec('CREATE TABLE invoice (id INTEGER)');
    foreign.close();
    expect(opened().recovered).not.toBeNull();
  });

  test('says that storage is unavailable where there is no such folder', () => {
    const result = openDatabase(join(folder, 'nowhere', 'bone-balance.db'));
    expect(result).toMatchObject({ ok: false, failure: { kind: 'storage-unavailable' } });
  });
});

/** Overwrites the second half of a file. */
function damage(file: string): void {
  const db = new Database(file);
  const pages = db.pragma('page_count', { simple: true }) as number;
  db.close();
  writeFileSync(file, Buffer.alloc(pages * 2048, 0x5a), { flag: 'r+' });
}
