import type { KeptWorkspace, Workspace } from '../shared/ipc/contract.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import { failed, ok, type Result } from '../shared/result.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { restore, store, type StoredDocument } from './document.ts';
import { guarded } from './failure.ts';
import { saveHistory } from './historyStore.ts';

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

/**
 * Keeps what is on screen with what has changed of its history, together or not at all. Where the history
 * cannot be kept, what is on screen is kept alone: it matters more than how it came about.
 */
export function saveWorkspace(
  db: WritableDb,
  { history, ...workspace }: KeptWorkspace,
): Result<null, Failure> {
  if (history === undefined) return guarded(() => ok(put(db, workspace)));
  const both = guarded(() => {
    db.transaction(() => {
      put(db, workspace);
      saveHistory(db, history);
    })();
    return ok(null);
  });
  if (both.ok) return both;
  const alone = guarded(() => ok(put(db, workspace)));
  if (!alone.ok) return both;
  return failed({ kind: 'history-not-kept', full: both.failure.kind === 'storage-full' });
}

/** An entry that is no longer in the library is forgotten. */
function put(db: WritableDb, workspace: Workspace): null {
  const { name, libraryId } = workspace;
  db.prepare<[Row]>(
    `INSERT OR REPLACE INTO workspace (only, name, library_id, document, sha256)
     VALUES (1, @name, (SELECT id FROM scenario WHERE id = @libraryId), @document, @sha256)`,
  ).run({ ...store(workspace), name, libraryId });
  return null;
}
