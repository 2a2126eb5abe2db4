import { beforeEach, describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/brands.ts';
import { openDatabase } from '../../db/connection.ts';
import { loadHistory, saveHistory } from '../../db/historyStore.ts';
import { deleteScenario, saveScenario } from '../../db/scenarioStore.ts';
import { loadWorkspace, saveWorkspace } from '../../db/workspaceStore.ts';
import type { Workspace } from '../../shared/ipc/contract.ts';
import type { HistoryChange, KeptMoment } from '../../shared/ipc/history.ts';
import type { Result } from '../../shared/result.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';

let db: WritableDb;

beforeEach(() => {
  db = valueOf(openDatabase(':memory:')).db;
});

const work = (oestradiol: number, libraryId: number | null = null): Workspace => ({
  scenario: setInput(openingScenario, 'oestradiol', oestradiol),
  name: 'Rebound',
  libraryId,
});

const moment = (id: number, parent: number | null): KeptMoment => ({
  id,
  parent,
  label: parent === null ? 'start' : `Oestradiol to ${String(id / 10)}`,
  document: work(Math.min(id, 9) / 10),
});

/** Start → 1 → 2, and 3 as another branch from 1; state 3 is on screen. */
const branched: HistoryChange = {
  changed: [moment(0, null), moment(1, 0), moment(2, 1), moment(3, 1)],
  ids: [0, 1, 2, 3],
  at: 3,
  next: { '0': 1, '1': 3 },
};

const keep = (change: HistoryChange): Result<null, unknown> =>
  saveWorkspace(db, { ...work(Math.min(change.at, 9) / 10), history: change });

describe('the history', () => {
  test('is empty at first, and where only what is on screen was kept', () => {
    expect(loadHistory(db)).toEqual({ ok: true, value: null });
    valueOf(saveWorkspace(db, work(0.5)));
    expect(loadHistory(db)).toEqual({ ok: true, value: null });
  });

  test('comes back with its names and branches', () => {
    valueOf(keep(branched));
    const { changed: moments, at, next } = branched;
    expect(valueOf(loadHistory(db))).toEqual({ moments, at, next, damaged: 0 });
    expect(valueOf(loadWorkspace(db))).toEqual(moments[3]?.document);
  });

  test('grows by what is new, follows what changed and forgets what is gone', () => {
    valueOf(keep(branched));
    const renamed = { ...moment(3, 1), document: { ...work(0.3), name: 'For Tuesday' } };
    const change = {
      changed: [{ ...moment(1, null) }, renamed, moment(4, 3)],
      ids: [1, 2, 3, 4],
      at: 4,
      next: { '1': 3, '3': 4 },
    };
    valueOf(keep(change));
    const { moments, at } = valueOf(loadHistory(db)) ?? { moments: [], at: NaN };
    expect(moments.map(({ id, parent }) => [id, parent])).toEqual([
      [1, null],
      [2, 1],
      [3, 1],
      [4, 3],
    ]);
    expect(moments[2]?.document.name).toBe('For Tuesday');
    expect(at).toBe(4);
  });

  test('forgets a library entry that was deleted', () => {
    const { id } = valueOf(saveScenario(db, 'A', { scenario: openingScenario }));
    const own = { ...moment(0, null), document: work(0.5, id) };
    valueOf(keep({ changed: [own], ids: [0], at: 0, next: {} }));
    expect(valueOf(loadHistory(db))?.moments[0]?.document.libraryId).toBe(id);
    valueOf(deleteScenario(db, id));
    expect(valueOf(loadHistory(db))?.moments[0]?.document.libraryId).toBeNull();
  });

  test('is bounded in size: the oldest states go first, what is on screen stays', () => {
    const size = JSON.stringify(openingScenario).length;
    db.transaction(() => {
      saveHistory(db, { ...branched, at: 0 }, 2.5 * size);
    })();
    const { moments, at } = valueOf(loadHistory(db)) ?? { moments: [], at: NaN };
    expect(moments.map(({ id, parent }) => [id, parent])).toEqual([
      [0, null],
      [2, 0],
      [3, 0],
    ]);
    expect(at).toBe(0);
  });
});

describe('a damaged history', () => {
  test('keeps every state that can be read, joined to the nearest before it', () => {
    valueOf(keep(branched));
    db.exec(
      `UPDATE moment SET document = replace(document, '"dose":60', '"dose":61') WHERE id = 1`,
    );
    const { moments, damaged, at } = valueOf(loadHistory(db)) ?? { moments: [] };
    expect(moments.map(({ id, parent }) => [id, parent])).toEqual([
      [0, null],
      [2, 0],
      [3, 0],
    ]);
    expect([damaged, at]).toEqual([1, 3]);
  });

  test('begins with the first state that can be read', () => {
    valueOf(keep(branched));
    db.exec(`UPDATE moment SET sha256 = '${'0'.repeat(64)}' WHERE id IN (0, 3)`);
    const { moments, damaged, at } = valueOf(loadHistory(db)) ?? { moments: [] };
    expect(moments.map(({ id, parent }) => [id, parent])).toEqual([
      [1, null],
      [2, 1],
    ]);
    expect([damaged, at]).toEqual([2, 1]);
  });

  test('does not go round and round where parents were mixed up, nor stumble over redo', () => {
    valueOf(keep(branched));
    db.exec(`UPDATE moment SET parent = 9 WHERE id = 2; UPDATE moment SET parent = 3 WHERE id = 3`);
    db.exec(`UPDATE history SET next = '{"0":"x","1":3}', at = 7`);
    const found = valueOf(loadHistory(db));
    expect(found?.moments.map(({ id, parent }) => [id, parent])).toEqual([
      [0, null],
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(found?.next).toEqual({ '1': 3 });
    expect(found?.at).toBe(3);
  });
});

describe('where the history cannot be kept', () => {
  test('what is on screen is kept all the same, and the failure is told', () => {
    valueOf(keep({ ...branched, changed: [moment(0, null)], ids: [0], at: 0 }));
    db.exec('DROP TABLE moment');
    expect(keep(branched)).toEqual({
      ok: false,
      failure: { kind: 'history-not-kept', full: false },
    });
    expect(valueOf(loadWorkspace(db))).toEqual(work(0.3));
    expect(loadHistory(db)).toMatchObject({ ok: false });
  });

  test('a full disk leaves what was kept before whole, and says that it is full', () => {
    valueOf(keep({ ...branched, changed: [moment(0, null)], ids: [0], at: 0 }));
    const pages = db.pragma('page_count', { simple: true }) as number;
    db.pragma(`max_page_count = ${String(pages)}`);
    const many = Array.from({ length: 100 }, (_, id) => moment(id, id === 0 ? null : id - 1));
    const grown = { changed: many, ids: many.map(({ id }) => id), at: 99, next: {} };
    expect(keep(grown)).toEqual({ ok: false, failure: { kind: 'history-not-kept', full: true } });
    expect(valueOf(loadHistory(db))?.moments).toEqual([moment(0, null)]);
    expect(valueOf(loadWorkspace(db))).toEqual(work(0.9));
    db.pragma('max_page_count = 1000000');
    valueOf(keep(grown));
    expect(valueOf(loadHistory(db))?.moments).toHaveLength(100);
  });
});

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
