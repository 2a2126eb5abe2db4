import type { Surroundings } from './processes.ts';
import { show } from './processes.ts';

/** Runs a program under Node on a virtual display of its own; resolves to its exit code. */
export function showOnVirtualDisplay(
  parameters: readonly string[],
  surroundings?: Surroundings,
): Promise<number> {
  const screen = '-screen 0 1920x1200x24 -nolisten tcp';
  const program = [process.execPath, ...parameters];
  return show('xvfb-run', ['--auto-servernum', '--server-args', screen, ...program], surroundings);
}
