import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { HistoryChange } from '../../../shared/ipc/history.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Moment, Tree } from './history.svelte.ts';

/** How long a gesture may wait until it is kept, and a failure until it is tried again, ms. */
const usual = { restMs: 500, againMs: 10_000 };

/**
 * Keeps what is on screen and how it came about a moment after the last gesture, so that nothing is lost
 * with the window. Of the history only what is new goes over.
 */
export class Autosave {
  readonly #invoke: Invoke;
  readonly #report: (failure: Failure | null) => void;
  readonly #history: { readonly tree: Tree<Workspace> };
  readonly #waits: typeof usual;
  /** Every moment as the database has it. */
  #kept: ReadonlyMap<number, Moment<Workspace>>;
  #waiting: Workspace | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param history read anew for every attempt
   * @param kept    the moments that the database has at the start
   * @param report  hears of every attempt: null where it went well
   */
  constructor(
    invoke: Invoke,
    history: { readonly tree: Tree<Workspace> },
    kept: readonly Moment<Workspace>[],
    report: (failure: Failure | null) => void,
    waits = usual,
  ) {
    this.#invoke = invoke;
    this.#history = history;
    this.#kept = new Map(kept.map((moment) => [moment.id, moment]));
    this.#report = report;
    this.#waits = waits;
  }

  /** Keeps this workspace once nothing newer has come for a while. */
  schedule(workspace: Workspace): void {
    this.#wait(workspace, this.#waits.restMs);
  }

  /** Keeps what is waiting at once, as when the window loses focus or closes. */
  flush(): void {
    clearTimeout(this.#timer);
    const workspace = this.#waiting;
    this.#waiting = null;
    if (workspace !== null) void this.#save(workspace);
  }

  #wait(workspace: Workspace, ms: number): void {
    this.#waiting = workspace;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, ms);
  }

  async #save(workspace: Workspace): Promise<void> {
    const { moments, at, next } = this.#history.tree;
    const history: HistoryChange = {
      changed: moments.filter((moment) => this.#kept.get(moment.id) !== moment),
      ids: moments.map(({ id }) => id),
      at,
      next,
    };
    const answer = await this.#invoke('workspace.save', { ...workspace, history });
    this.#report(answer.ok ? null : answer.failure);
    if (answer.ok) this.#kept = new Map(moments.map((moment) => [moment.id, moment]));
    // There may be room again by then; a newer gesture comes before that.
    else if (this.#waiting === null) this.#wait(workspace, this.#waits.againMs);
  }
}
