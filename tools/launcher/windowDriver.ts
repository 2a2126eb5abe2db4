import { _electron, type ElectronApplication, type Page } from 'playwright';
import { electronParameters } from './electronParameters.ts';
import { root } from './places.ts';

/** The real window under the hand of a program. */
export interface DrivenWindow {
  readonly application: ElectronApplication;
  readonly page: Page;
}

/** The page once its first curve is drawn; the window sets this attribute then. */
const ready = 'html[data-ready="true"]';

/**
 * Opens the real window, as built, and waits for its page.
 *
 * @param executable Electron
 * @param userData   folder that the program keeps its database in
 */
export async function driveWindow(executable: string, userData: string): Promise<DrivenWindow> {
  const application = await _electron.launch({
    executablePath: executable,
    args: electronParameters(`--user-data-dir=${userData}`),
    cwd: root,
  });
  return { application, page: await application.firstWindow() };
}

/** Waits until the first curve is on screen. */
export async function waitUntilReady(page: Page, timeoutMs = 60_000): Promise<void> {
  await page.locator(ready).waitFor({ state: 'attached', timeout: timeoutMs });
}
