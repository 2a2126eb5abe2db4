import type { Database } from 'better-sqlite3';

/** The library, what was on screen last, and the settings. */
export function scenarios(db: Database): void {
  db.exec(`
    CREATE TABLE scenario (
      id         INTEGER PRIMARY KEY AUTOINCREMENT,
      name       TEXT NOT NULL UNIQUE CHECK (length(name) > 0),
      document   TEXT NOT NULL CHECK (json_valid(document)),
      sha256     TEXT NOT NULL CHECK (length(sha256) = 64),
      created_at TEXT NOT NULL,
      changed_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE workspace (
      only       INTEGER PRIMARY KEY CHECK (only = 1),
      name       TEXT NOT NULL,
      library_id INTEGER REFERENCES scenario (id) ON DELETE SET NULL,
      document   TEXT NOT NULL CHECK (json_valid(document)),
      sha256     TEXT NOT NULL CHECK (length(sha256) = 64)
    ) STRICT;

    CREATE TABLE setting (
      key   TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;
  `);
}
