import { join } from 'node:path';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { packageProgram, root } from '../launcher/places.ts';
import { show } from '../launcher/processes.ts';
import { build } from './build.ts';
import { markForTesting, readRequest, refusal, unmark } from './forTesting.ts';

const release = join(root, 'release');

process.exitCode = await makePackage();

/** Makes a package of this system, or what the parameters after `npm run package --` ask for. */
async function makePackage(): Promise<number> {
  const request = readRequest(process.argv.slice(2));
  const electron = await resolveElectron();
  if (!electron.ok) return complain(electron.failure);
  const { folder, origin } = electron.value;
  const refused = refusal(origin, request);
  if (refused !== null) return complain(refused);
  await build();
  const code = await show(process.execPath, [
    packageProgram('electron-builder'),
    ...['--config', 'electron-builder.config.mjs', ...request.parameters],
    ...(origin === 'official' ? [] : [`--config.electronDist=${folder}`]),
  ]);
  if (request.forTesting) markForTesting(release);
  else if (code === 0) unmark(release);
  return code;
}

function complain(sentence: string): number {
  console.error(sentence);
  return 1;
}
