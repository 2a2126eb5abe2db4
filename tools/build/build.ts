import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { root } from '../launcher/places.ts';
import { digestOfInputs } from './digest.ts';

const output = join(root, 'dist');
const stamp = join(output, 'inputs.sha256');
const products = ['electron', 'renderer'];

/** Builds the window and the main process into dist/, unless what lies there is of the same inputs. */
export async function build(say: (line: string) => void = console.log): Promise<void> {
  const digest = digestOfInputs();
  if (await isCurrent(digest)) return;
  say('Building …');
  await mkdir(output, { recursive: true });
  // Built beside the old one and then put in its place, so that a running window never sees half.
  const incoming = await mkdtemp(join(output, 'incoming-'));
  try {
    await bundleInto(incoming);
    await rm(stamp, { force: true });
    for (const product of products) {
      await rm(join(output, product), { recursive: true, force: true });
      await rename(join(incoming, product), join(output, product));
    }
    await writeFile(stamp, digest);
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

async function bundleInto(folder: string): Promise<void> {
  await bundle({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: join(folder, 'renderer') },
  });
  for (const mode of ['main', 'preload'])
    await bundle({
      configFile: join(root, 'vite.electron.config.ts'),
      mode,
      logLevel: 'warn',
      build: { outDir: join(folder, 'electron') },
    });
}

async function isCurrent(digest: string): Promise<boolean> {
  if (!products.every((product) => existsSync(join(output, product)))) return false;
  return (await readFile(stamp, 'utf8').catch(() => '')) === digest;
}
