import { build } from '../../tools/build/build.ts';
import { resolveElectron } from '../../tools/launcher/electronBinary.ts';

/** Sees to it that the window under test is the one in the sources, and that Electron is here. */
export default async function buildFirst(): Promise<void> {
  const electron = await resolveElectron();
  if (!electron.ok) throw new Error(electron.failure);
  await build();
}
