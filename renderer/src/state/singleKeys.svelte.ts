import type { Invoke } from '../../../shared/ipc/api.ts';

/**
 * Whether keys without Ctrl act on the window. Who dictates or strikes keys by accident turns them off; what
 * they do stays in the menu (WCAG 2.2, 2.1.4).
 */
export class SingleKeys {
  on = $state(true);
  readonly #invoke: Invoke;

  constructor(invoke: Invoke) {
    this.#invoke = invoke;
    void this.#load();
  }

  /** Turns them on or off, for this session and the next. */
  turn(on: boolean): void {
    this.on = on;
    void this.#invoke('keys.save', { single: on });
  }

  async #load(): Promise<void> {
    const kept = await this.#invoke('keys.load');
    if (kept.ok) this.on = kept.value.single;
  }
}
