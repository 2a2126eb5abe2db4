import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

const folder = import.meta.dirname;

/** What Electron loads itself: main process and worker as ES modules, and the preload script. */
export default defineConfig(({ mode }) => (mode === 'preload' ? preload : main));

const shared: UserConfig = {
  root: folder,
  // Only the names given here stay imports; everything else is bundled.
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3'], target: 'node' },
};

const main: UserConfig = {
  ...shared,
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(folder, 'dist', 'electron'),
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        main: join(folder, 'electron', 'main.ts'),
        worker: join(folder, 'electron', 'simulation', 'worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** A sandboxed preload script cannot be an ES module. */
const preload: UserConfig = {
  ...shared,
  build: {
    ssr: true,
    target: 'node24',
    outDir: join(folder, 'dist', 'electron'),
    emptyOutDir: false,
    rolldownOptions: {
      input: { preload: join(folder, 'electron', 'preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
};
