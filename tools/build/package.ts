import { resolveElectron } from '../launcher/electronBinary.ts';
import { packageProgram } from '../launcher/places.ts';
import { show } from '../launcher/processes.ts';
import { build } from './build.ts';

process.exitCode = await makePackage();

/** Makes a package of this system, or what the parameters after `npm run package --` ask for. */
async function makePackage(): Promise<number> {
  const electron = await resolveElectron();
  if (!electron.ok) {
    console.error(electron.failure);
    return 1;
  }
  const { folder, origin } = electron.value;
  const asked = process.argv.slice(2);
  if (origin === 'registry copy' && !asked.includes('dir') && asked.length > 0) {
    console.error('Only "--linux dir", for tests, may be made from an unofficial copy of Electron.');
    return 1;
  }
  await build();
  const parameters = asked.length > 0 ? asked : process.platform === 'linux' ? ['--linux', 'dir'] : [];
  return show(process.execPath, [
    packageProgram('electron-builder'),
    ...['--config', 'electron-builder.config.mjs', ...parameters],
    ...(origin === 'official' ? [] : [`--config.electronDist=${folder}`]),
  ]);
}
