import { test as base } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resolveElectron } from '../../tools/launcher/electronBinary.ts';
import {
  driveWindow,
  waitUntilReady,
  type DrivenWindow,
} from '../../tools/launcher/windowDriver.ts';

/** What a test of the real window gets. */
export interface RealWindow {
  /** A folder for the database, empty at first and removed after the test. */
  readonly userData: string;
  /** Opens the program on that folder and waits for its first curve. */
  readonly open: () => Promise<DrivenWindow>;
}

/** Playwright's `test` with the real window, which is closed after each test. */
export const test = base.extend<RealWindow>({
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  open: async ({ userData }, use) => {
    const electron = await resolveElectron(() => undefined);
    if (!electron.ok) throw new Error(electron.failure);
    const opened: DrivenWindow[] = [];
    await use(async () => {
      const driven = await driveWindow(electron.value.executable, userData);
      opened.push(driven);
      await waitUntilReady(driven.page);
      return driven;
    });
    for (const { application } of opened) await application.close();
  },
});

export { expect } from '@playwright/test';
