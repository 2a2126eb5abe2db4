import { root } from './places.ts';

/**
 * What Electron is started with.
 *
 * @param more switches after the usual ones, such as `--user-data-dir=…`
 */
export function electronParameters(...more: readonly string[]): string[] {
  // Electron refuses to run as root with its sandbox; nobody else ever gets this switch.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [...asRoot, ...more, root];
}
