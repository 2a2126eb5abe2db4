import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { assert } from '../../shared/assert.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import type { Work } from '../../shared/scenario/arms.ts';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { driveWindow, waitUntilReady, type DrivenWindow } from '../launcher/windowDriver.ts';
import type { Dragged } from './dragged.ts';
import { asThreeArms, enlarge, openEveryPanel } from './everyPanel.ts';
import { quantile } from './timing.ts';

/** From the pointer to the curve, ms, over one drag. */
export interface Latency {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Pointer events that changed the value. */
  readonly events: number;
  /** Frames that showed a new curve. */
  readonly frames: number;
}

/** What the page notes while the pointer moves, all in ms of its own clock. */
interface Notes {
  /** When the pointer moved, and when what is held asked for the value that came of it. */
  readonly asked: { readonly pointerAt: number; readonly askedAt: number }[];
  /** Frames: whose value the curve shows, and when the frame was on screen. */
  readonly shown: { readonly askedAt: number; readonly shownAt: number }[];
}

const dragMs = 3_000;
const betweenMovesMs = 8;

/** Opens the real window and drags something for three seconds. */
export async function benchWindow(dragged: Dragged): Promise<Latency> {
  const electron = await resolveElectron((line) => process.stdout.write(`${line}\n`));
  assert(electron.ok, 'Electron cannot be had here');
  const folder = mkdtempSync(join(tmpdir(), 'bone-balance-bench-'));
  const { application, page } = await driveWindow(electron.value.executable, folder);
  try {
    await waitUntilReady(page);
    await setUp({ application, page }, dragged);
    await drag(page, dragged, 600);
    await takeNotes(page, dragged.event);
    await drag(page, dragged, dragMs);
    return latencyOf(await readNotes(page));
  } finally {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts on screen what is to be dragged, and what is to be seen beside it. */
export async function setUp({ application, page }: DrivenWindow, dragged: Dragged): Promise<void> {
  const { scenario, everyPanel } = dragged;
  if (everyPanel) await enlarge(application);
  if (everyPanel) await show(page, asThreeArms(scenario ?? undefined));
  else if (scenario) await show(page, { scenario });
  if (everyPanel) await openEveryPanel(page);
}

/** Opens the window anew on other work. */
async function show(page: Page, shown: Work): Promise<void> {
  await page.evaluate(async (work) => {
    const { invoke } = window as unknown as { readonly invoke: Invoke };
    await invoke('workspace.save', { ...work, name: 'Bench', libraryId: null });
  }, shown);
  await page.reload();
  await waitUntilReady(page);
}

/** Drags to and fro for a while, and lets go where it began. */
export async function drag(
  page: Page,
  { thing, offset, name }: Dragged,
  forMs: number,
): Promise<void> {
  const held = thing(page);
  await held.scrollIntoViewIfNeeded();
  const box = await held.boundingBox();
  assert(box, `${name} is not on screen`);
  const [x, y] = [Math.round(box.x + box.width / 2), box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const begun = performance.now();
  for (let move = 0; performance.now() - begun < forMs; move++) {
    await page.mouse.move(x + offset(move, box.width), y);
    const due = begun + (move + 1) * betweenMovesMs;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await page.mouse.move(x + offset(0, box.width), y);
  await page.mouse.up();
  await page.waitForTimeout(300);
}

async function takeNotes(page: Page, event: Dragged['event']): Promise<void> {
  await page.evaluate((bringer) => {
    const notes: Notes = { asked: [], shown: [] };
    let pointerAt = 0;
    document.addEventListener('pointermove', ({ timeStamp }) => (pointerAt = timeStamp), true);
    document.addEventListener(
      bringer,
      ({ timeStamp }) => notes.asked.push({ pointerAt, askedAt: timeStamp }),
      true,
    );
    window.addEventListener('bone-balance:drawn', (event) => {
      const { askedAt } = (event as CustomEvent<{ askedAt: number | null }>).detail;
      // The canvas is painted at the end of this frame; the next one begins after it was shown.
      if (askedAt !== null)
        requestAnimationFrame(() => notes.shown.push({ askedAt, shownAt: performance.now() }));
    });
    Object.assign(window, { boneBalanceNotes: notes });
  }, event);
}

async function readNotes(page: Page): Promise<Notes> {
  return page.evaluate(() => Reflect.get(window, 'boneBalanceNotes') as Notes);
}

/** For each event, the first frame that shows its own value or a newer one. */
function latencyOf({ asked, shown }: Notes): Latency {
  const times = asked.flatMap(({ pointerAt, askedAt }) => {
    const frame = shown.find((candidate) => candidate.askedAt >= askedAt);
    return frame ? [frame.shownAt - pointerAt] : [];
  });
  return {
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    worst: Math.max(...times),
    events: times.length,
    frames: shown.length,
  };
}
