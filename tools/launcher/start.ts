import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build/build.ts';
import { electronParameters } from './electronParameters.ts';
import { resolveElectron } from './electronBinary.ts';
import { root } from './places.ts';
import { ensureSystemLibraries, hasDisplay } from './systemLibraries.ts';
import { showOnVirtualDisplay } from './virtualDisplay.ts';

process.exitCode = await start();

/** Builds what is not built and opens the window; resolves to the exit code. */
async function start(): Promise<number> {
  const electron = await resolveElectron();
  if (!electron.ok) return stop(electron.failure);
  const { executable } = electron.value;
  const libraries = await ensureSystemLibraries(executable);
  if (!libraries.ok) return stop(libraries.failure);
  await build();
  if (hasDisplay()) return open(executable);
  console.log('There is no display here: opening the window on a virtual one.');
  return showOnVirtualDisplay([join(root, 'tools', 'launcher', 'headless.ts'), executable]);
}

function stop(sentence: string): number {
  console.error(sentence);
  return 1;
}

/** Opens the window and waits until it is closed. */
function open(executable: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(executable, electronParameters(...process.argv.slice(2)), {
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let sandboxFailed = false;
    child.stderr.on('data', (chunk: Buffer) => {
      // Chromium aborts with a stack trace where a normal user may not have a sandbox.
      sandboxFailed ||= /No usable sandbox|SUID sandbox helper/.test(chunk.toString());
      if (!sandboxFailed) process.stderr.write(chunk);
    });
    child.once('error', (error) => {
      resolve(stop(`Electron could not be started: ${error.message}`));
    });
    child.once('close', (code) => {
      resolve(sandboxFailed ? stop(noSandbox) : (code ?? 1));
    });
  });
}

const noSandbox =
  'This system lets no program of yours make a sandbox, and Bone Balance does not run without one: ' +
  'allow it with "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0" (on Ubuntu), ' +
  'or install a package of Bone Balance, which brings its own permission.';
