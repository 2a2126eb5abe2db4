import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import { openingName, openingScenario } from '../../../shared/scenario/defaults.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Work } from '../../../shared/scenario/arms.ts';
import type { KeptHistory } from '../../../shared/ipc/history.ts';

/** What the window opens with. */
export interface Start {
  readonly workspace: Workspace;
  /** What the library holds under the workspace's entry; null where it has none. */
  readonly saved: Work | null;
  /** The states of the last session; null where there was none. */
  readonly history: KeptHistory | null;
  /** Why the last session could not be brought back; null where it could, or where there was none. */
  readonly failure: Failure | null;
}

/** What was on screen last, or the opening scenario. */
export async function startingPoint(invoke: Invoke): Promise<Start> {
  const opening = { scenario: openingScenario, name: openingName, libraryId: null };
  const [answer, before] = await Promise.all([invoke('workspace.load'), invoke('history.load')]);
  const history = before.ok ? before.value : null;
  const failure = !answer.ok ? answer.failure : before.ok ? damage(history) : before.failure;
  const workspace = answer.ok ? (answer.value ?? opening) : opening;
  if (workspace.libraryId === null) return { workspace, saved: null, history, failure };
  const entry = await invoke('library.open', { id: workspace.libraryId });
  return entry.ok
    ? { workspace, saved: entry.value, history, failure }
    : { workspace: { ...workspace, libraryId: null }, saved: null, history, failure };
}

function damage(history: KeptHistory | null): Failure | null {
  const states = history?.damaged ?? 0;
  return states > 0 ? { kind: 'history-damaged', states } : null;
}
