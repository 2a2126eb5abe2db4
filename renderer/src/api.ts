import type { Command, Invoke } from '../../shared/ipc/api.ts';

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly invoke: Invoke;
    /** Put there by the preload script; hears what the native menu asks. */
    readonly onCommand: (listener: (command: Command) => void) => unknown;
  }
}

/** Asks the main process; the only way out of the window. */
export const invoke: Invoke = (call, ...request) => window.invoke(call, ...request);

/** Hears the commands of the native menu. */
export function onCommand(listener: (command: Command) => void): void {
  window.onCommand(listener);
}
