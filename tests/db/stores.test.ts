import { beforeEach, describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/brands.ts';
import { openDatabase } from '../../db/connection.ts';
import {
  deleteScenario,
  listScenarios,
  openScenario,
  renameScenario,
  saveScenario,
} from '../../db/scenarioStore.ts';
import { readSetting, writeSetting } from '../../db/settingStore.ts';
import { loadWorkspace, saveWorkspace } from '../../db/workspaceStore.ts';
import type { Result } from '../../shared/result.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';

let db: WritableDb;

beforeEach(() => {
  db = valueOf(openDatabase(':memory:')).db;
});

describe('the library', () => {
  test('gives back a saved scenario unchanged', () => {
    const { id } = valueOf(saveScenario(db, 'Opening', { scenario: openingScenario }));
    expect(openScenario(db, id)).toEqual({ ok: true, value: { scenario: openingScenario } });
  });

  test('gives back several arms unchanged', () => {
    const arms = { ringed: 0, name: '', others: [{ name: 'B', scenario: openingScenario }] };
    const work = { scenario: openingScenario, arms };
    const { id } = valueOf(saveScenario(db, 'Two arms', work));
    expect(openScenario(db, id)).toEqual({ ok: true, value: work });
    const left = { ...work, name: 'Two arms', libraryId: id };
    valueOf(saveWorkspace(db, left));
    expect(loadWorkspace(db)).toEqual({ ok: true, value: left });
  });

  test('replaces the entry of the same name', () => {
    const first = valueOf(saveScenario(db, 'Mine', { scenario: openingScenario }));
    const second = valueOf(saveScenario(db, 'Mine', { scenario: blankScenario }));
    expect(second.id).toBe(first.id);
    expect(valueOf(listScenarios(db))).toEqual([second]);
    expect(openScenario(db, first.id)).toEqual({ ok: true, value: { scenario: blankScenario } });
  });

  test('lists what was changed last first', () => {
    valueOf(saveScenario(db, 'A', { scenario: blankScenario }));
    valueOf(saveScenario(db, 'B', { scenario: blankScenario }));
    db.exec("UPDATE scenario SET changed_at = '2030-01-01T00:00:00.000Z' WHERE name = 'A'");
    expect(valueOf(listScenarios(db)).map(({ name }) => name)).toEqual(['A', 'B']);
  });

  test('refuses to give two entries one name', () => {
    valueOf(saveScenario(db, 'A', { scenario: blankScenario }));
    const { id } = valueOf(saveScenario(db, 'B', { scenario: blankScenario }));
    expect(renameScenario(db, id, 'A')).toEqual({
      ok: false,
      failure: { kind: 'name-taken', name: 'A' },
    });
    expect(valueOf(renameScenario(db, id, 'C')).name).toBe('C');
  });

  test.each([
    ['opened', openScenario],
    ['deleted', deleteScenario],
    ['renamed', (at: WritableDb, id: number) => renameScenario(at, id, 'New')],
  ] as const)('says so when an entry that is not there is %s', (_verb, call) => {
    expect(call(db, 7)).toEqual({ ok: false, failure: { kind: 'scenario-not-found', id: 7 } });
  });

  test('notices a document that was changed behind its back', () => {
    const { id } = valueOf(saveScenario(db, 'A', { scenario: openingScenario }));
    db.exec(`UPDATE scenario SET document = replace(document, '"dose":60', '"dose":61')`);
    expect(openScenario(db, id)).toEqual({ ok: false, failure: { kind: 'document-damaged', id } });
  });

  test('keeps a name that looks like SQL as it is', () => {
    const name = "Robert'); DROP TABLE scenario; --";
    valueOf(saveScenario(db, name, { scenario: blankScenario }));
    expect(valueOf(listScenarios(db))[0]?.name).toBe(name);
  });

  test('does not give a number twice', () => {
    const { id } = valueOf(saveScenario(db, 'A', { scenario: blankScenario }));
    valueOf(deleteScenario(db, id));
    expect(valueOf(saveScenario(db, 'B', { scenario: blankScenario })).id).not.toBe(id);
  });
});

describe('the workspace', () => {
  test('is empty at first', () => {
    expect(loadWorkspace(db)).toEqual({ ok: true, value: null });
  });

  test('comes back as it was left', () => {
    const { id } = valueOf(saveScenario(db, 'A', { scenario: openingScenario }));
    valueOf(saveWorkspace(db, { scenario: blankScenario, name: 'First', libraryId: null }));
    const last = { scenario: openingScenario, name: 'A', libraryId: id };
    valueOf(saveWorkspace(db, last));
    expect(loadWorkspace(db)).toEqual({ ok: true, value: last });
  });

  test('forgets a library entry that was deleted', () => {
    const { id } = valueOf(saveScenario(db, 'A', { scenario: openingScenario }));
    const left = { scenario: openingScenario, name: 'A', libraryId: id };
    valueOf(saveWorkspace(db, left));
    valueOf(deleteScenario(db, id));
    expect(valueOf(loadWorkspace(db))?.libraryId).toBeNull();
    valueOf(saveWorkspace(db, left));
    expect(valueOf(loadWorkspace(db))?.libraryId).toBeNull();
  });
});

describe('settings', () => {
  test('are undefined until they are kept, and then come back', () => {
    expect(readSetting(db, 'window')).toEqual({ ok: true, value: undefined });
    valueOf(writeSetting(db, 'window', { x: 1 }));
    valueOf(writeSetting(db, 'window', { x: 2 }));
    expect(readSetting(db, 'window')).toEqual({ ok: true, value: { x: 2 } });
  });
});

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
