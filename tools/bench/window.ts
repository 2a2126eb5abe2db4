import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { assert } from '../../shared/assert.ts';
import { resolveElectron } from '../launcher/electronBinary.ts';
import { driveWindow, waitUntilReady } from '../launcher/windowDriver.ts';
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
  /** When the pointer moved, and when the slider asked for the value that came of it. */
  readonly asked: { readonly pointerAt: number; readonly askedAt: number }[];
  /** Frames: whose value the curve shows, and when the frame was on screen. */
  readonly shown: { readonly askedAt: number; readonly shownAt: number }[];
}

const dragMs = 3_000;
const betweenMovesMs = 8;

/** Opens the real window on its opening scenario and drags a slider for three seconds. */
export async function benchWindow(slider: string): Promise<Latency> {
  const electron = await resolveElectron((line) => process.stdout.write(`${line}\n`));
  assert(electron.ok, 'Electron cannot be had here');
  const folder = mkdtempSync(join(tmpdir(), 'bone-balance-bench-'));
  const { application, page } = await driveWindow(electron.value.executable, folder);
  try {
    await waitUntilReady(page);
    await drag(page, slider, 600);
    await takeNotes(page);
    await drag(page, slider, dragMs);
    return latencyOf(await readNotes(page));
  } finally {
    await application.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** To and fro along the track, never the same point twice in a row. */
async function drag(page: Page, slider: string, forMs: number): Promise<void> {
  const track = page.getByRole('slider', { name: slider }).first();
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  assert(box, `${slider} is not on screen`);
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  const begun = performance.now();
  for (let move = 0; performance.now() - begun < forMs; move++) {
    const share = 0.5 + 0.4 * Math.sin(move / 25);
    await page.mouse.move(box.x + share * box.width, y);
    const due = begun + (move + 1) * betweenMovesMs;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  await page.mouse.up();
  await page.waitForTimeout(300);
}

async function takeNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notes: Notes = { asked: [], shown: [] };
    let pointerAt = 0;
    document.addEventListener('pointermove', ({ timeStamp }) => (pointerAt = timeStamp), true);
    document.addEventListener(
      'input',
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
  });
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
