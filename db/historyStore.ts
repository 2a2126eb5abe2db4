import type { HistoryChange, KeptHistory, KeptMoment, Onward } from '../shared/ipc/history.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import type { ReadableDb, WritableDb } from './brands.ts';
import { restore, store, type StoredDocument } from './document.ts';
import { guarded } from './failure.ts';

interface Row extends StoredDocument {
  readonly id: number;
  readonly parent: number | null;
  readonly label: string;
  readonly name: string;
  readonly libraryId: number | null;
}

/** The states together may fill as much as this, bytes; the oldest are forgotten first. */
const mostBytes = 8_000_000;

/** The states of the session that was on screen last, and where it stood; null where there was none. */
export function loadHistory(db: ReadableDb): Result<KeptHistory | null, Failure> {
  return guarded(() => {
    const head = db
      .prepare<[], { readonly at: number; readonly next: string }>('SELECT at, next FROM history')
      .get();
    if (head === undefined) return ok(null);
    const rows = db
      .prepare<[], Row>(
        'SELECT id, parent, label, name, library_id AS libraryId, document, sha256 FROM moment ORDER BY id',
      )
      .all();
    const found = rows.flatMap((row) => momentOf(row) ?? []);
    const damaged = rows.length - found.length;
    const at = nearest(head.at, rows, found) ?? found.at(-1)?.id ?? 0;
    return ok({ moments: joined(found, rows), at, next: onwardOf(head.next), damaged });
  });
}

/** Keeps what has changed of the history; to be called in a transaction with what is on screen. */
export function saveHistory(
  db: WritableDb,
  { changed, ids, at, next }: HistoryChange,
  most = mostBytes,
): void {
  const write = db.prepare<[Row]>(
    `INSERT OR REPLACE INTO moment (id, parent, label, name, library_id, document, sha256)
     VALUES (@id, @parent, @label, @name, (SELECT id FROM scenario WHERE id = @libraryId), @document, @sha256)`,
  );
  for (const { id, parent, label, document } of changed) {
    const { name, libraryId } = document;
    write.run({ id, parent, label, name, libraryId, ...store(document) });
  }
  db.prepare<[string]>('DELETE FROM moment WHERE id NOT IN (SELECT value FROM json_each(?))').run(
    JSON.stringify(ids),
  );
  db.prepare<[number, number]>(
    `DELETE FROM moment WHERE id <> ? AND id IN (
       SELECT id FROM (
         SELECT id, sum(octet_length(document)) OVER (ORDER BY id DESC) AS bytes FROM moment
       ) WHERE bytes > ?
     )`,
  ).run(at, most);
  db.prepare<[number, string]>(
    'INSERT OR REPLACE INTO history (only, at, next) VALUES (1, ?, ?)',
  ).run(at, JSON.stringify(next));
}

/** Where redo goes is not worth a failure: what cannot be read is left out. */
function onwardOf(text: string): Onward {
  try {
    const found: unknown = JSON.parse(text);
    const pairs = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return Object.fromEntries(pairs.filter(([, id]) => Number.isInteger(id)));
  } catch {
    return {};
  }
}

function momentOf({ id, parent, label, name, libraryId, ...stored }: Row): KeptMoment | null {
  const work = restore(stored, null);
  return work.ok ? { id, parent, label, document: { ...work.value, name, libraryId } } : null;
}

/** Every state that could be read follows from another one: where its own parent is gone, from the nearest before. */
function joined(found: readonly KeptMoment[], rows: readonly Row[]): readonly KeptMoment[] {
  const first = found[0]?.id ?? null;
  return found.map((moment) => {
    const { id, parent } = moment;
    if (id === first) return { ...moment, parent: null };
    const before = parent !== null && parent < id ? nearest(parent, rows, found) : null;
    return { ...moment, parent: before ?? first };
  });
}

/** The state itself or the nearest before it that could be read; null where there is none. */
function nearest(
  id: number | null,
  rows: readonly Row[],
  found: readonly KeptMoment[],
): number | null {
  let here = id;
  while (here !== null && !found.some((one) => one.id === here)) {
    const before = rows.find((row) => row.id === here)?.parent ?? null;
    // A parent comes before what follows from it; anything else would lead round and round.
    here = before !== null && before < here ? before : null;
  }
  return here;
}
