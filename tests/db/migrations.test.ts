import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/brands.ts';
import { applicationId, migrate, schemaOf } from '../../db/migrate.ts';
import { newestSchema } from '../../db/migrations/index.ts';

describe('migrations', () => {
  test('bring an empty database to the newest schema', () => {
    const db = new Database(':memory:') as WritableDb;
    migrate(db);
    expect(schemaOf(db)).toBe(newestSchema);
  });

  test('mark the file as ours', () => {
    const db = new Database(':memory:') as WritableDb;
    migrate(db);
    expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
  });

  test('are not applied twice', () => {
    const db = new Database(':memory:') as WritableDb;
    migrate(db);
    expect(() => {
      migrate(db);
    }).not.toThrow();
  });

  test('leave nothing behind when they fail', () => {
    const db = new Database(':memory:') as WritableDb;
    // The first migration makes `workspace` after `scenario`, and cannot now.
    db.exec('CREATE TABLE workspace (something TEXT)');
    expect(() => {
      migrate(db);
    }).toThrow('already exists');
    expect(schemaOf(db)).toBe(0);
    expect(db.pragma('application_id', { simple: true })).toBe(0);
    expect(db.prepare("SELECT name FROM sqlite_schema WHERE name = 'scenario'").get()).toBe(
      undefined,
    );
  });
});
