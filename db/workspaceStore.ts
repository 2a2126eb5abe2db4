import type { Workspace } from '../shared/ipc/contract.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import { ok, type Result } from '../shared/result.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { restore, store, type StoredDocument } from './document.ts';
import { guarded } from './failure.ts';

interface Row extends StoredDocument {
  readonly name: string;
  readonly libraryId: number | null;
}

/** What was on screen last; null on the first start. */
export function loadWorkspace(db: ReadableDb): Result<Workspace | null, Failure> {
  return guarded(() => {
    const row = db
      .prepare<[], Row>('SELECT name, library_id AS libraryId, document, sha256 FROM workspace')
      .get();
    if (row === undefined) return ok(null);
    const work = restore(row, null);
    if (!work.ok) return work;
    return ok({ ...work.value, name: row.name, libraryId: row.libraryId });
  });
}

/** Keeps what is on screen; an entry that is no longer in the library is forgotten. */
export function saveWorkspace(db: WritableDb, workspace: Workspace): Result<null, Failure> {
  const row = {
    ...store(workspace),
    name: workspace.name,
    libraryId: workspace.libraryId,
  };
  return guarded(() => {
    db.prepare<[Row]>(
      `INSERT OR REPLACE INTO workspace (only, name, library_id, document, sha256)
       VALUES (1, @name, (SELECT id FROM scenario WHERE id = @libraryId), @document, @sha256)`,
    ).run(row);
    return ok(null);
  });
}
