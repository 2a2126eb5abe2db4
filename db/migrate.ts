import type { ReadableDb, WritableDb } from './brands.ts';
import { migrations } from './migrations/index.ts';

/** `BONE` in ASCII: marks the file as ours. */
export const applicationId = 0x42_4f_4e_45;

/** The number of migrations that a database has been through. */
export function schemaOf(db: ReadableDb): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Applies what a database has not been through yet, each in a transaction of its own. */
export function migrate(db: WritableDb): void {
  for (let done = schemaOf(db); done < migrations.length; done += 1) {
    const migration = migrations[done];
    db.transaction(() => {
      migration?.(db);
      // In the same transaction, or a program killed just here would leave tables of nobody.
      db.pragma(`application_id = ${String(applicationId)}`);
      db.pragma(`user_version = ${String(done + 1)}`);
    })();
  }
}
