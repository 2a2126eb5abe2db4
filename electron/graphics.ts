import { readdirSync } from 'node:fs';

/** What a Linux names devices by which Chromium reaches a graphics processor: its own, NVIDIA's, Windows' under WSL. */
const device = /^(?:renderD\d+|nvidiactl|dxg)$/;

/**
 * Whether the computer may have a graphics processor. Where it has none, OpenGL is computed on the
 * ordinary one by a compiler that takes 40 MB, and nothing is drawn faster for it.
 *
 * @param platform `process.platform`; only Linux tells by the names of its devices
 * @param names    the names in a folder
 */
export function mayHaveGraphics(
  platform: NodeJS.Platform,
  names: (folder: string) => readonly string[],
): boolean {
  if (platform !== 'linux') return true;
  return ['/dev/dri', '/dev'].some((folder) => names(folder).some((name) => device.test(name)));
}

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
