import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { assert } from '../../shared/assert.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import type { Result } from '../../shared/result.ts';
import type { Workspace } from '../../shared/ipc/contract.ts';
import { endPoints } from './endPoints.ts';
import { artifacts, root } from './places.ts';
import { capture } from './processes.ts';
import { driveWindow, waitUntilReady } from './windowDriver.ts';

// Runs on a virtual display: opens the window, keeps what it shows, and tells the end points.

const executable = process.argv[2];
assert(executable, 'start.ts names the Electron to run');

const folder = join(artifacts, 'start');
const userData = join(folder, 'user-data');
const files = {
  picture: join(folder, 'window.png'),
  scenario: join(folder, 'scenario.json'),
  curves: join(folder, 'curves.csv'),
};
rmSync(folder, { recursive: true, force: true });
mkdirSync(userData, { recursive: true });

const { application, page } = await driveWindow(executable, userData);
page.on('pageerror', (error) => {
  console.error(`The page reports: ${error.message}`);
});
try {
  await waitUntilReady(page);
  await page.screenshot({ path: files.picture });
  const answer: Result<Workspace | null, unknown> = await page.evaluate(
    `window.invoke('workspace.load')`,
  );
  const scenario = (answer.ok ? answer.value?.scenario : undefined) ?? openingScenario;
  writeFileSync(files.scenario, `${JSON.stringify(scenario, null, 2)}\n`);
} finally {
  await application.close();
}

const simulated = capture(process.execPath, [
  join(root, 'tools', 'simulate', 'main.ts'),
  files.scenario,
  ...['--format', 'csv', '--out', files.curves],
]);
if (simulated.code !== 0) {
  console.error(`The curves could not be computed: ${simulated.errors.trim()}`);
  process.exit(1);
}

console.log('The window opened with the opening scenario. Kept:');
for (const path of Object.values(files)) console.log(`  ${relative(root, path)}`);
console.log('End points:');
for (const line of endPoints(readFileSync(files.curves, 'utf8'))) console.log(`  ${line}`);
