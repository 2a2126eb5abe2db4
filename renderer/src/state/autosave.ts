import type { Invoke } from '../../../shared/ipc/api.ts';
import type { Workspace } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/scenario/failure.ts';

/** Keeps what is on screen a moment after the last gesture, so that nothing is lost with the window. */
export class Autosave {
  readonly #invoke: Invoke;
  readonly #report: (failure: Failure | null) => void;
  readonly #delayMs: number;
  #waiting: Workspace | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param report hears of every attempt: null where it went well */
  constructor(invoke: Invoke, report: (failure: Failure | null) => void, delayMs = 500) {
    this.#invoke = invoke;
    this.#report = report;
    this.#delayMs = delayMs;
  }

  /** Keeps this workspace once nothing newer has come for a while. */
  schedule(workspace: Workspace): void {
    this.#waiting = workspace;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.flush();
    }, this.#delayMs);
  }

  /** Keeps what is waiting at once, as when the window loses focus or closes. */
  flush(): void {
    clearTimeout(this.#timer);
    const workspace = this.#waiting;
    this.#waiting = null;
    if (workspace !== null) void this.#save(workspace);
  }

  async #save(workspace: Workspace): Promise<void> {
    const answer = await this.#invoke('workspace.save', workspace);
    this.#report(answer.ok ? null : answer.failure);
  }
}
