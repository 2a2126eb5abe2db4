import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launcher/places.ts';

/** Everything that the build reads. */
const inputs = [
  'shared',
  'db',
  'electron',
  'renderer',
  'tools/build',
  'vite.config.ts',
  'vite.electron.config.ts',
  'package-lock.json',
];

/** A digest of the content of every file that the build reads, and of their names. */
export function digestOfInputs(): string {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap(filesUnder).sort()) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`],
  );
}
