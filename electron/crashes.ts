import { app, dialog, type BrowserWindow, type MessageBoxOptions } from 'electron';

/** Two crashes this close together, in ms, mean that a third try would not help. */
const tooSoon = 10_000;

const kept = 'Your scenario was kept.';

/** Tells of what went wrong in one sentence, and never stands in the way. */
export function tell(window: BrowserWindow | null, message: string, detail: string): void {
  void ask(window, { type: 'warning', message, detail, buttons: ['OK'] });
}

/** Opens the page again where it crashed or hangs; what was on screen comes back from the database. */
export function watchWindow(window: BrowserWindow): void {
  let last = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.error(`The window stopped: ${reason}`);
    const again = performance.now() - last < tooSoon;
    last = performance.now();
    if (again) void offerToReopen(window);
    else {
      // Electron is still taking the old page down while it tells of it.
      setImmediate(() => {
        window.webContents.reload();
      });
      tell(window, 'The window stopped and was opened again.', kept);
    }
  });
  let asking = false;
  window.on('unresponsive', () => {
    if (asking) return;
    asking = true;
    void offerToWait(window).finally(() => {
      asking = false;
    });
  });
  window.webContents.on('did-fail-load', (_event, code, reason, url, isMainFrame) => {
    if (!isMainFrame) return;
    const detail = `${url}: ${reason} (${String(code)}). Install Bone Balance again.`;
    tell(window, 'The page of Bone Balance cannot be read.', detail);
  });
}

/** Tells of bugs in the main process and goes on: the work is safe in the database. */
export function watchProcess(windowOf: () => BrowserWindow | null): (error: unknown) => void {
  const report = (error: unknown): void => {
    console.error(error);
    const detail = error instanceof Error ? error.message : String(error);
    const message = `Something went wrong inside Bone Balance. ${kept}`;
    void app.whenReady().then(() => {
      tell(windowOf(), message, detail);
    });
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  return report;
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const message = 'The window stopped again.';
  const buttons = ['Try Again', 'Quit'];
  const response = await ask(window, { type: 'warning', message, detail: kept, buttons });
  if (response === 0) window.webContents.reload();
  else app.quit();
}

async function offerToWait(window: BrowserWindow): Promise<void> {
  const message = 'The window does not respond.';
  const buttons = ['Wait', 'Open Again'];
  const response = await ask(window, { type: 'warning', message, detail: kept, buttons });
  // A page that hangs obeys no reload; one that has crashed is opened again above.
  if (response === 1) window.webContents.forcefullyCrashRenderer();
}

async function ask(window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> {
  const here = window !== null && !window.isDestroyed() ? window : null;
  const shown = here ? dialog.showMessageBox(here, options) : dialog.showMessageBox(options);
  return (await shown).response;
}
