import { app, dialog, Menu, session, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { closeDatabase, openDatabase, type Opened } from '../db/connection.ts';
import { readSetting, writeSetting } from '../db/settingStore.ts';
import { channels } from '../shared/ipc/api.ts';
import { ok, type Result } from '../shared/result.ts';
import type { Failure } from '../shared/scenario/failure.ts';
import { tell, watchProcess, watchWindow } from './crashes.ts';
import { mayHaveGraphics, namesIn } from './graphics.ts';
import { handlersOf } from './handlers.ts';
import { answerCalls } from './ipc.ts';
import { lockContents, lockSession } from './lockdown.ts';
import { menuTemplate } from './menu.ts';
import { declareProtocol, serve } from './protocol.ts';
import { ScenarioFiles } from './scenarioFiles.ts';
import { Pool } from './simulation/pool.ts';
import { openWindow } from './window.ts';

let window: BrowserWindow | null = null;
const windowOf = (): BrowserWindow | null => window;
const onBug = watchProcess(windowOf);

app.setName('Bone Balance');
// Dragging makes little that lasts. As it comes, V8 would let the rest pile up to 150 MB before it looks.
app.commandLine.appendSwitch('js-flags', '--max-semi-space-size=2 --heap-growing-percent=20');
lightenGraphics();
declareProtocol();
lockContents(windowOf);
// As root Electron only opens without its sandbox, and then this call makes it loop for ever.
if (process.getuid?.() !== 0) app.enableSandbox();
// No name is ever looked up, whatever asks for it.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');

if (app.requestSingleInstanceLock()) void app.whenReady().then(start);
else app.quit();

/** Leaves out what nothing is drawn with; only possible before Electron is ready. */
function lightenGraphics(): void {
  if (!mayHaveGraphics(process.platform, namesIn)) app.disableHardwareAcceleration();
  // GTK, which shows our dialogs, would load OpenGL into the main process only to ask what it can do.
  process.env['GDK_GL'] = 'disable';
}

function start(): void {
  // GTK has read it; a browser that opens a reference is not to inherit it.
  delete process.env['GDK_GL'];
  const opened = openDatabase(join(app.getPath('userData'), 'bone-balance.db'));
  const storage = opened.ok ? ok(opened.value.db) : opened;
  const pool = new Pool(join(import.meta.dirname, 'worker.js'));
  serve(session.defaultSession, join(import.meta.dirname, '..', 'renderer'));
  lockSession(session.defaultSession);
  const files = new ScenarioFiles({ dialogs: dialog, windowOf, storage });
  answerCalls(handlersOf(storage, pool, files), windowOf, onBug);
  setMenu();

  const saved = storage.ok ? readSetting(storage.value, 'window') : ok(null);
  window = openWindow(saved.ok ? saved.value : null, (place) => {
    if (storage.ok) writeSetting(storage.value, 'window', place);
  });
  window.on('closed', () => {
    window = null;
  });
  watchWindow(window);
  tellOfStorage(window, opened);

  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', () => {
    void pool.close();
    if (storage.ok) closeDatabase(storage.value);
  });
}

function setMenu(): void {
  const isMac = process.platform === 'darwin';
  const send = (command: string): void => window?.webContents.send(channels.command, command);
  const template = menuTemplate({ send, isMac, isPackaged: app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  app.setAboutPanelOptions({
    applicationName: 'Bone Balance',
    applicationVersion: app.getVersion(),
    copyright: 'MIT licence. For teaching; not for the care of patients.',
  });
}

/** Says what became of the library where it could not simply be opened. */
function tellOfStorage(owner: BrowserWindow, opened: Result<Opened, Failure>): void {
  if (opened.ok && opened.value.recovered === null) return;
  owner.once('show', () => {
    if (opened.ok)
      tell(
        owner,
        'Your library was damaged and a new one was begun.',
        `The damaged file was kept: ${opened.value.recovered ?? ''}`,
      );
    else if (opened.failure.kind === 'document-too-new')
      tell(
        owner,
        'Your library was written by a newer version of Bone Balance.',
        'It was left as it is. You can go on, but nothing is saved until you install that version.',
      );
    else
      tell(
        owner,
        'Your library cannot be opened.',
        'You can go on, but nothing is saved. Check that your home folder can be written to and is not full.',
      );
  });
}
