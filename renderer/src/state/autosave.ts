import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { HistoryChange } from '../../../shared/ipc/history.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';
import type { Moment, Tree } from './history.svelte.ts';

/** Every moment by its id. */
type Moments = ReadonlyMap<number, Moment<Workspace>>;

/** How long a failure may wait until it is tried again, ms. */
const usualWait = 10_000;

/**
 * Keeps what is on screen and how it came about with the end of each gesture, before anything else is asked
 * for, so that a crash right after it costs nothing. Of the history only what is new goes over.
 */
export class Autosave {
  readonly #invoke: Invoke;
  readonly #report: (failure: Failure | null) => void;
  readonly #history: { readonly tree: Tree<Workspace> };
  readonly #againMs: number;
  /** Every moment as it was sent. */
  #sent: Moments;
  /** Every moment as the database is known to have it. */
  #kept: Moments;
  /** What was sent while this many attempts had failed does not count once there are more. */
  #failures = 0;
  #latest: Workspace | null = null;
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
    againMs = usualWait,
  ) {
    this.#invoke = invoke;
    this.#history = history;
    this.#sent = this.#kept = byId(kept);
    this.#report = report;
    this.#againMs = againMs;
  }

  /** Sends a workspace to be kept. */
  keep(workspace: Workspace): void {
    this.#latest = workspace;
    void this.#save(workspace);
  }

  /** Tries again at once what could not be kept, as when the window loses focus or closes. */
  flush(): void {
    if (this.#timer !== undefined && this.#latest !== null) void this.#save(this.#latest);
  }

  async #save(workspace: Workspace): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { moments, at, next } = this.#history.tree;
    const history: HistoryChange = {
      changed: moments.filter((moment) => this.#sent.get(moment.id) !== moment),
      ids: moments.map(({ id }) => id),
      at,
      next,
    };
    const all = byId(moments);
    this.#sent = all;
    const before = this.#failures;
    const answer = await this.#invoke('workspace.save', { ...workspace, history });
    this.#report(answer.ok ? null : answer.failure);
    if (!answer.ok) this.#goBack();
    else if (before === this.#failures) this.#kept = all;
  }

  /** What was sent since the database last had everything goes over again. */
  #goBack(): void {
    this.#failures += 1;
    this.#sent = this.#kept;
    clearTimeout(this.#timer);
    // There may be room again by then; a newer gesture comes before that.
    this.#timer = setTimeout(() => {
      this.flush();
    }, this.#againMs);
  }
}

function byId(moments: readonly Moment<Workspace>[]): Moments {
  return new Map(moments.map((moment) => [moment.id, moment]));
}
