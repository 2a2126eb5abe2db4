import type { Failure } from '../shared/scenario/failure.ts';
import type { ScenarioSummary } from '../shared/ipc/library.ts';
import { failed, ok, type Result } from '../shared/result.ts';
import type { Work } from '../shared/scenario/arms.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { restore, store, type StoredDocument } from './document.ts';
import { guarded, isDuplicate } from './failure.ts';

const summary = 'id, name, changed_at AS changedAt';
const now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";

/** The whole library, last changed first. */
export function listScenarios(db: ReadableDb): Result<readonly ScenarioSummary[], Failure> {
  const query = `SELECT ${summary} FROM scenario ORDER BY changed_at DESC, id DESC`;
  return guarded(() => ok(db.prepare<[], ScenarioSummary>(query).all()));
}

/** Keeps a scenario, alone or with its arms, under a name; an entry of that name is replaced. */
export function saveScenario(
  db: WritableDb,
  name: string,
  work: Work,
): Result<ScenarioSummary, Failure> {
  const { document, sha256 } = store(work);
  return guarded(() =>
    entry(
      db
        .prepare<[string, string, string], ScenarioSummary>(
          `INSERT INTO scenario (name, document, sha256, created_at, changed_at)
           VALUES (?, ?, ?, ${now}, ${now})
           ON CONFLICT (name) DO UPDATE SET
             document = excluded.document, sha256 = excluded.sha256, changed_at = excluded.changed_at
           RETURNING ${summary}`,
        )
        .get(name, document, sha256),
      0,
    ),
  );
}

/** What a library entry holds. */
export function openScenario(db: ReadableDb, id: number): Result<Work, Failure> {
  return guarded(() => {
    const row = db
      .prepare<[number], StoredDocument>('SELECT document, sha256 FROM scenario WHERE id = ?')
      .get(id);
    return row === undefined ? failed({ kind: 'scenario-not-found', id }) : restore(row, id);
  });
}

/** Gives a library entry another name, unless another entry has it. */
export function renameScenario(
  db: WritableDb,
  id: number,
  name: string,
): Result<ScenarioSummary, Failure> {
  return guarded(() => {
    try {
      return entry(
        db
          .prepare<[string, number], ScenarioSummary>(
            `UPDATE scenario SET name = ?, changed_at = ${now} WHERE id = ? RETURNING ${summary}`,
          )
          .get(name, id),
        id,
      );
    } catch (error) {
      if (isDuplicate(error)) return failed({ kind: 'name-taken', name });
      throw error;
    }
  });
}

/** Takes an entry out of the library. */
export function deleteScenario(db: WritableDb, id: number): Result<null, Failure> {
  return guarded(() => {
    const { changes } = db.prepare('DELETE FROM scenario WHERE id = ?').run(id);
    return changes === 0 ? failed({ kind: 'scenario-not-found', id }) : ok(null);
  });
}

function entry(row: ScenarioSummary | undefined, id: number): Result<ScenarioSummary, Failure> {
  return row === undefined ? failed({ kind: 'scenario-not-found', id }) : ok(row);
}
