import type { Workspace } from '../../../shared/ipc/contract.ts';
import { sameWork } from '../../../shared/scenario/work.ts';
import type { Tree } from './history.svelte.ts';

/**
 * The history that what is on screen comes out of. Where the two were not kept together, as on a full
 * disk, what is on screen is a moment of its own after the last that was kept.
 */
export function restored(
  workspace: Workspace,
  kept: Tree<Workspace> | null,
): Tree<Workspace> | undefined {
  const here = kept?.moments.find(({ id }) => id === kept.at);
  if (!kept || !here) return undefined;
  const { document } = here;
  const same =
    sameWork(document, workspace) &&
    document.name === workspace.name &&
    document.libraryId === workspace.libraryId;
  if (same) return kept;
  const id = Math.max(...kept.moments.map((one) => one.id)) + 1;
  const moment = { id, parent: here.id, label: 'as it was left', document: workspace };
  return {
    moments: [...kept.moments, moment],
    at: id,
    next: { ...kept.next, [here.id]: id },
  };
}
