import type { WritableDb } from '../db/brands.ts';
import { loadHistory } from '../db/historyStore.ts';
import {
  deleteScenario,
  listScenarios,
  openScenario,
  renameScenario,
  saveScenario,
} from '../db/scenarioStore.ts';
import { loadSingleKeys, saveSingleKeys } from '../db/settingStore.ts';
import { loadWorkspace, saveWorkspace } from '../db/workspaceStore.ts';
import type { Handlers } from '../shared/ipc/api.ts';
import type { Result } from '../shared/result.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import type { ScenarioFiles } from './scenarioFiles.ts';
import type { Pool } from './simulation/pool.ts';

/**
 * One line for every call; nothing here computes.
 *
 * @param storage where the database cannot be opened, every call that needs it answers why
 */
export function handlersOf(
  storage: Result<WritableDb, Failure>,
  pool: Pool,
  files: ScenarioFiles,
): Handlers {
  const stored = <Value>(
    work: (db: WritableDb) => Result<Value, Failure>,
  ): Result<Value, Failure> => (storage.ok ? work(storage.value) : storage);
  return {
    simulate: (request) => pool.run('simulate', request),
    'simulate.aside': (request) => pool.run('simulate.aside', request),
    'simulate.cut': (request) => pool.run('simulate.cut', request),
    why: (request) => pool.run('why', request),
    flags: (request) => pool.run('flags', request),
    plausible: (request) => pool.run('plausible', request),
    'library.list': () => stored(listScenarios),
    'library.save': ({ name, ...work }) => stored((db) => saveScenario(db, name, work)),
    'library.open': ({ id }) => stored((db) => openScenario(db, id)),
    'library.rename': ({ id, name }) => stored((db) => renameScenario(db, id, name)),
    'library.delete': ({ id }) => stored((db) => deleteScenario(db, id)),
    'file.import': () => files.import(),
    'file.export': (request) => files.export(request),
    'file.exportTable': (request) => files.exportTable(request),
    'workspace.load': () => stored(loadWorkspace),
    'workspace.save': (workspace) => stored((db) => saveWorkspace(db, workspace)),
    'history.load': () => stored(loadHistory),
    'keys.load': () => stored(loadSingleKeys),
    'keys.save': ({ single }) => stored((db) => saveSingleKeys(db, single)),
  };
}
