import { existsSync, readdirSync } from 'node:fs';
import { failed, ok, type Result } from '../../shared/result.ts';
import { capture, show } from './processes.ts';

/** Packages of Debian 12 and Ubuntu 22.04; later releases renamed those in `renamed`. */
const libraries = [
  'libnss3',
  'libgtk-3-0',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'fonts-dejavu-core',
];
const display = ['xvfb', 'xauth'];
const renamed = new Set(['libgtk-3-0', 'libasound2', 'libatk-bridge2.0-0']);

/** Whether a window can be shown here; a Wayland display counts. */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment['WAYLAND_DISPLAY']) || Boolean(environment['DISPLAY']);
}

/** The libraries that `ldd` could not find, from what it printed. */
export function missingLibraries(ldd: string): string[] {
  const missing = ldd.matchAll(/^\s*(\S+) => not found/gm);
  return [...new Set([...missing].map(([, name]) => name ?? ''))].filter((name) => name !== '');
}

/**
 * Sees to it that Electron can start: finds what Linux lacks for it and installs that where it may.
 *
 * @returns nothing, or a sentence with the one command to run
 */
export async function ensureSystemLibraries(
  executable: string,
  say: (line: string) => void = console.log,
): Promise<Result<null, string>> {
  if (process.platform !== 'linux') return ok(null);
  const before = missing(executable);
  if (before.length === 0) return ok(null);
  const packages = hasDisplay() ? libraries : [...display, ...libraries];
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const lack = `This system lacks ${before.join(', ')}`;
  if (process.getuid?.() !== 0 || !isProgram('apt-get'))
    return failed(`${lack}. Install it, on Debian and Ubuntu with: sudo sh -c '${command}'`);
  say(`${lack}; installing it.`);
  await install(packages);
  const after = missing(executable);
  if (after.length === 0) return ok(null);
  return failed(`${after.join(', ')} could not be installed. See what this says: ${command}`);
}

/** Everything missing: shared libraries, the virtual display where none is here, any font at all. */
function missing(executable: string): string[] {
  const found = missingLibraries(capture('ldd', [executable]).output);
  if (!hasDisplay())
    found.push(...['xvfb-run', 'Xvfb', 'xauth'].filter((name) => !isProgram(name)));
  if (!hasFont('/usr/share/fonts') && !hasFont('/usr/local/share/fonts')) found.push('a font');
  return found;
}

async function install(packages: readonly string[]): Promise<void> {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await show('apt-get', ['update', '-q'], { environment });
  const parameters = ['-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '-q'];
  for (const names of [packages, packages.map(renewed)]) {
    const chosen = [...parameters, '--no-install-recommends', ...names];
    if ((await show('apt-get', chosen, { environment })) === 0) return;
  }
}

/** The name since Debian 13 and Ubuntu 24.04. */
function renewed(name: string): string {
  return renamed.has(name) ? `${name}t64` : name;
}

function isProgram(name: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(':');
  return folders.some((folder) => folder !== '' && existsSync(`${folder}/${name}`));
}

function hasFont(folder: string): boolean {
  if (!existsSync(folder)) return false;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
    /\.(ttf|otf|ttc|pfb)$/.test(name),
  );
}
