import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as bundle } from 'vite';
import { root } from '../launcher/places.ts';
import { digestOfInputs } from './digest.ts';

const output = join(root, 'dist');
const products = ['electron', 'renderer'];

/** Lies in each product and holds the digest of what it was built from. */
const stamp = 'inputs.sha256';

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
    for (const product of products) {
      await writeFile(join(incoming, product, stamp), digest);
      await replace(join(output, product), join(incoming, product));
    }
  } finally {
    await rm(incoming, { recursive: true, force: true });
  }
}

/** Puts a folder in the place of another; tries again where another build does the same. */
async function replace(old: string, fresh: string, tries = 5): Promise<void> {
  await rm(old, { recursive: true, force: true });
  try {
    await rename(fresh, old);
  } catch (error) {
    if (tries === 1) throw error;
    await replace(old, fresh, tries - 1);
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
  const stamps = products.map((product) => join(output, product, stamp));
  const found = await Promise.all(stamps.map((path) => readFile(path, 'utf8').catch(() => '')));
  return found.every((content) => content === digest);
}
