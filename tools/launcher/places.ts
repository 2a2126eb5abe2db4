import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top folder of the repository. */
export const root = join(import.meta.dirname, '..', '..');

/** What the programs leave behind for people to look at; ignored by git. */
export const artifacts = join(root, 'artifacts');

/** The folder of an installed package. */
export function packageFolder(name: string): string {
  return join(root, 'node_modules', name);
}

/**
 * The script behind a command of an installed package, to be run with Node on every system.
 *
 * @param name    package, for example `@playwright/test`
 * @param command the command, where it is not the name of the package
 */
export function packageProgram(name: string, command = name): string {
  const manifest = join(packageFolder(name), 'package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin?: string | Record<string, string>;
  };
  const script = typeof bin === 'string' ? bin : bin?.[command];
  if (script === undefined) throw new Error(`The package ${name} has no command ${command}.`);
  return join(dirname(manifest), script);
}
