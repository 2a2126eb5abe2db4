import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { resolveElectron } from './electronBinary.ts';
import { artifacts, packageProgram, root } from './places.ts';
import { show } from './processes.ts';
import { ensureSystemLibraries, hasDisplay } from './systemLibraries.ts';
import { playwrightTally, tallyOfCode, tallyOfReport, vitestTally, type Tally } from './tally.ts';
import { showOnVirtualDisplay } from './virtualDisplay.ts';

/** One thing that `npm test` does. */
export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const worlds = ['shared', 'db', 'electron', 'tools', 'tests', '.'];

/** Everything that `npm test` does, in order; the cheap and telling first. */
export const steps: readonly Step[] = [
  check('prettier', 'prettier', '--check', '--log-level', 'warn', '.'),
  check('eslint', 'eslint', '.'),
  ...worlds.map((world) => check(`types of ${world}`, ['typescript', 'tsc'], '-p', world)),
  check('svelte-check', 'svelte-check', '--tsconfig', 'renderer/tsconfig.json'),
  check(
    'layers',
    ['dependency-cruiser', 'depcruise'],
    ...[
      '--config',
      '.dependency-cruiser.mjs',
      'shared',
      'db',
      'electron',
      'renderer',
      'tools',
      'tests',
    ],
  ),
  { name: 'vitest', run: runVitest },
  { name: 'build', run: runBuild },
  ...(process.platform === 'linux' ? [{ name: 'package', run: runPackage }] : []),
  { name: 'playwright', run: runPlaywright },
];

/** A command of an installed package that is one item: it holds or it does not. */
function check(
  name: string,
  command: string | readonly [packageName: string, command: string],
  ...parameters: readonly string[]
): Step {
  const names: readonly [string, string?] = typeof command === 'string' ? [command] : command;
  const run = async (): Promise<Tally> =>
    tallyOfCode(await show(process.execPath, [packageProgram(...names), ...parameters]));
  return { name, run };
}

async function runVitest(): Promise<Tally> {
  const report = freshReport('vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await show(process.execPath, [packageProgram('vitest'), 'run', ...reporters]);
  return tallyOfReport(report, code, vitestTally);
}

async function runBuild(): Promise<Tally> {
  return tallyOfCode(await show(process.execPath, [join(root, 'tools', 'build', 'main.ts')]));
}

/** A package that is not compressed, from the Electron that is here; needs no network. */
async function runPackage(): Promise<Tally> {
  const tool = join(root, 'tools', 'build', 'package.ts');
  return tallyOfCode(await show(process.execPath, [tool, '--for-testing', '--linux', 'dir']));
}

async function runPlaywright(): Promise<Tally> {
  const electron = await resolveElectron();
  if (!electron.ok) return complain(electron.failure);
  const libraries = await ensureSystemLibraries(electron.value.executable);
  if (!libraries.ok) return complain(libraries.failure);
  const report = freshReport('playwright.json');
  const parameters = [
    packageProgram('@playwright/test', 'playwright'),
    'test',
    '--reporter=list,json',
  ];
  const surroundings = { environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } };
  const code = hasDisplay()
    ? await show(process.execPath, parameters, surroundings)
    : await showOnVirtualDisplay(parameters, surroundings);
  return tallyOfReport(report, code, playwrightTally);
}

function complain(sentence: string): Tally {
  console.error(sentence);
  return { passed: 0, failed: 1 };
}

/** The place of a report, of which no earlier one is left. */
function freshReport(name: string): string {
  const folder = join(artifacts, 'test');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  rmSync(path, { force: true });
  return path;
}
