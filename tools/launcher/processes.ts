import { spawn, spawnSync, type StdioOptions } from 'node:child_process';
import { root } from './places.ts';

/** How a program is run: what is added to its environment, and where it starts. */
export interface Surroundings {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** What a program said and how it ended; `code` is null where it could not be started or was killed. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs a program to its end with its output on this screen; resolves to its exit code. */
export function show(
  program: string,
  parameters: readonly string[],
  { environment = {}, folder = root }: Surroundings = {},
): Promise<number> {
  const stdio: StdioOptions = ['ignore', 'inherit', 'inherit'];
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio,
    });
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Runs a program to its end and keeps what it says. */
export function capture(
  program: string,
  parameters: readonly string[],
  { environment = {}, folder = root }: Surroundings = {},
): Finished {
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  // Where the program does not exist there is no output at all, only `error`.
  if (error) return { code: null, output: '', errors: error.message };
  return { code: status, output: stdout, errors: stderr };
}
