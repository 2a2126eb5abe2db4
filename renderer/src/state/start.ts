import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import { openingName, openingScenario } from '../../../shared/scenario/defaults.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Work } from '../../../shared/scenario/arms.ts';

/** What the window opens with. */
export interface Start {
  readonly workspace: Workspace;
  /** What the library holds under the workspace's entry; null where it has none. */
  readonly saved: Work | null;
  /** Why the last session could not be brought back; null where it could, or where there was none. */
  readonly failure: Failure | null;
}

/** What was on screen last, or the opening scenario. */
export async function startingPoint(invoke: Invoke): Promise<Start> {
  const opening = { scenario: openingScenario, name: openingName, libraryId: null };
  const answer = await invoke('workspace.load');
  if (!answer.ok) return { workspace: opening, saved: null, failure: answer.failure };
  const workspace = answer.value ?? opening;
  if (workspace.libraryId === null) return { workspace, saved: null, failure: null };
  const entry = await invoke('library.open', { id: workspace.libraryId });
  return entry.ok
    ? { workspace, saved: entry.value, failure: null }
    : { workspace: { ...workspace, libraryId: null }, saved: null, failure: null };
}
