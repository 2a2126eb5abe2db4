import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { WritableDb } from '../../db/brands.ts';
import { closeDatabase, openDatabase } from '../../db/connection.ts';
import { handlersOf } from '../../electron/handlers.ts';
import { ScenarioFiles } from '../../electron/scenarioFiles.ts';
import { Pool } from '../../electron/simulation/pool.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import type { Handlers } from '../../shared/ipc/api.ts';
import { dispatch } from '../../shared/ipc/dispatch.ts';
import { failed, ok } from '../../shared/result.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';

let pool: Pool;
let db: WritableDb;
let handlers: Handlers;

const nothingChosen = {
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showSaveDialog: () => Promise.resolve({ canceled: true, filePath: '' }),
};
const files = new ScenarioFiles({
  dialogs: nothingChosen,
  windowOf: () => null,
  storage: failed({ kind: 'storage-full' }),
});

beforeEach(() => {
  pool = new Pool(join(import.meta.dirname, 'fixtures', 'scriptedWorker.ts'));
  const opened = openDatabase(':memory:');
  if (!opened.ok) throw new Error(opened.failure.kind);
  ({ db } = opened.value);
  handlers = handlersOf(ok(db), pool, files);
});

afterEach(async () => {
  closeDatabase(db);
  await pool.close();
});

describe('a call over the boundary', () => {
  test('gives back what was saved', async () => {
    const saved = await dispatch(handlers, 'library.save', {
      name: 'A',
      scenario: openingScenario,
    });
    expect(saved).toMatchObject({ ok: true, value: { id: 1, name: 'A' } });
    expect(await dispatch(handlers, 'library.open', { id: 1 })).toEqual(
      ok({ scenario: openingScenario }),
    );
    expect(await dispatch(handlers, 'library.delete', { id: 1 })).toEqual(ok(null));
    expect(await dispatch(handlers, 'library.list', undefined)).toEqual(ok([]));
  });

  test('runs the simulation', async () => {
    const request = { scenario: blankScenario, quality: 'final' };
    expect(await dispatch(handlers, 'simulate', request)).toMatchObject({
      ok: true,
      value: { outcome: 'completed' },
    });
  });

  test('keeps the workspace', async () => {
    const workspace = { scenario: openingScenario, name: 'A', libraryId: null };
    expect(await dispatch(handlers, 'workspace.save', workspace)).toEqual(ok(null));
    expect(await dispatch(handlers, 'workspace.load', undefined)).toEqual(ok(workspace));
  });

  test('keeps whether single keys act, which they do at first', async () => {
    expect(await dispatch(handlers, 'keys.load', undefined)).toEqual(ok({ single: true }));
    expect(await dispatch(handlers, 'keys.save', { single: false })).toEqual(ok(null));
    expect(await dispatch(handlers, 'keys.load', undefined)).toEqual(ok({ single: false }));
  });

  test('asks for a file and takes no for an answer', async () => {
    expect(await dispatch(handlers, 'file.import', undefined)).toEqual(ok(null));
    const request = { scenario: openingScenario, name: 'A' };
    expect(await dispatch(handlers, 'file.export', request)).toEqual(ok(null));
  });

  test.each(['', 'toString', '__proto__', 'library.drop', 7, null, { call: 'simulate' }])(
    'is refused when nobody knows %j',
    async (call) => {
      expect(await dispatch(handlers, call, undefined)).toMatchObject({
        ok: false,
        failure: { kind: 'invalid-input' },
      });
    },
  );

  test.each([
    ['library.open', { id: -1 }],
    ['library.save', { name: ' ', scenario: blankScenario }],
    ['library.save', { name: 'A', scenario: { ...blankScenario, horizonDays: 1e9 } }],
    ['simulate', { scenario: blankScenario, quality: 'perfect' }],
    ['simulate', undefined],
    ['simulate.aside', { scenario: blankScenario }],
    ['why', { scenario: blankScenario, day: blankScenario.horizonDays + 1 }],
    ['why', { scenario: blankScenario, day: -1 }],
    ['why', { scenario: blankScenario }],
    ['flags', { scenario: {} }],
    ['plausible', { scenario: blankScenario, columns: ['calcium'], fromSet: 0 }],
    ['plausible', { scenario: blankScenario, columns: ['ctxPercent'], fromSet: -1 }],
    ['plausible', { scenario: blankScenario, columns: ['ctxPercent'], fromSet: setsShown + 1 }],
    ['plausible', { scenario: blankScenario, columns: ['ctxPercent'] }],
    ['plausible', { scenario: { ...blankScenario, horizonDays: -1 }, columns: [], fromSet: 0 }],
    ['library.list', { all: true }],
  ])('is refused when %s is asked with %j', async (call, request) => {
    expect(await dispatch(handlers, call, request)).toMatchObject({
      ok: false,
      failure: { kind: 'invalid-input' },
    });
  });

  test('says why nothing can be kept, and simulates all the same', async () => {
    const why = failed({ kind: 'document-too-new', found: 9, supported: 1 } as const);
    const without = handlersOf(why, pool, files);
    expect(await dispatch(without, 'library.list', undefined)).toEqual(why);
    const request = { scenario: blankScenario, quality: 'interactive' };
    expect(await dispatch(without, 'simulate', request)).toMatchObject({ ok: true });
  });
});
