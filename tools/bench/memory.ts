import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert } from '../../shared/assert.ts';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { driveWindow, waitUntilReady } from '../launcher/windowDriver.ts';
import { doseOfFourDrugs, slider } from './dragged.ts';
import { withEveryPanel } from './everyPanel.ts';
import { drag, setUp } from './window.ts';

/** What the program holds at one time: proportional set sizes, MB. */
export interface Held {
  /** Since dragging began. */
  readonly minute: number;
  readonly main: number;
  readonly window: number;
  /** What Chromium runs beside them: graphics, services, and what new processes are forked from. */
  readonly others: number;
  readonly whole: number;
}

/** One gesture after another, each as long as this, ms; every one is a record of the history. */
const gestureMs = 10_000;

/** A shared page counts once over all processes that have it; so the sum is what the program takes. */
const pss = /^Pss:\s+(\d+) kB$/m;

/** Drags in the real window with every panel open, and weighs the whole program as time goes on. */
export async function benchMemory(
  minutes: number,
  tell: (held: Held) => void,
): Promise<readonly Held[]> {
  const electron = await resolveElectron((line) => process.stdout.write(`${line}\n`));
  assert(electron.ok, 'Electron cannot be had here');
  const folder = mkdtempSync(join(tmpdir(), 'bone-balance-memory-'));
  const { application, page } = await driveWindow(electron.value.executable, folder);
  try {
    await waitUntilReady(page);
    const first = withEveryPanel(doseOfFourDrugs);
    await setUp({ application, page }, first);
    const held = ['Oestradiol', 'Glucocorticoid excess (as prednisone)'].map(slider);
    const gestures = [first, ...held];
    const begun = performance.now();
    const minute = (): number => (performance.now() - begun) / 60_000;
    const all: Held[] = [];
    const weigh = (): void => {
      const now = weighed(application.process().pid ?? -1, minute());
      all.push(now);
      tell(now);
    };
    weigh();
    for (let turn = 0; minute() < minutes; turn++) {
      const gesture = gestures[turn % gestures.length] ?? first;
      await drag(page, gesture, gestureMs);
      if (minute() >= all.length * weighEveryMinutes) weigh();
    }
    return all;
  } finally {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const weighEveryMinutes = 0.5;

/** The process and all that came of it. */
function weighed(pid: number, minute: number): Held {
  const processes = processesFrom(pid).map((one) => ({ one, size: sizeOf(one), of: kindOf(one) }));
  const sum = (of: (kind: string) => boolean): number =>
    processes.filter((process) => of(process.of)).reduce((all, { size }) => all + size, 0);
  return {
    minute,
    main: sum((kind) => kind === ''),
    window: sum((kind) => kind === 'renderer'),
    others: sum((kind) => kind !== '' && kind !== 'renderer'),
    whole: sum(() => true),
  };
}

function processesFrom(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const status = /^\d+$/.test(name) ? read(`/proc/${name}/status`) : '';
    const parent = /^PPid:\s+(\d+)$/m.exec(status)?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (const one of found)
    for (const [child, parent] of parents) if (parent === one) found.push(child);
  return found;
}

/** What Chromium calls it; empty for the main process. */
function kindOf(pid: number): string {
  return /--type=([\w-]+)/.exec(read(`/proc/${String(pid)}/cmdline`))?.[1] ?? '';
}

function sizeOf(pid: number): number {
  return Number(pss.exec(read(`/proc/${String(pid)}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
