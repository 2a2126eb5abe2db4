import type { Command, Invoke } from '../../shared/ipc/api.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly invoke: Invoke;
    /** Put there by the preload script; answers with a function that ends it. */
    readonly onCommand: (listener: (command: Command) => void) => () => void;
  }
}

/** Asks the main process; the only way out of the window. */
export const invoke: Invoke = (call, ...request) => window.invoke(call, ...request);

/** Hears what the native menu asks, until the function that comes back is called. */
export function onCommand(listener: (command: Command) => void): () => void {
  return window.onCommand(listener);
}
