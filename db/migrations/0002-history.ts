import type { Database } from 'better-sqlite3';

/** The states of the session, so that undo and its branches outlive a restart. */
export function history(db: Database): void {
  db.exec(`
    CREATE TABLE moment (
      id         INTEGER PRIMARY KEY,
      parent     INTEGER,
      label      TEXT NOT NULL,
      name       TEXT NOT NULL,
      library_id INTEGER REFERENCES scenario (id) ON DELETE SET NULL,
      document   TEXT NOT NULL CHECK (json_valid(document)),
      sha256     TEXT NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;

    CREATE TABLE history (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      at   INTEGER NOT NULL,
      next TEXT NOT NULL CHECK (json_valid(next))
    ) STRICT;
  `);
}
