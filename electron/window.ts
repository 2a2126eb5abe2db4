import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import { join } from 'node:path';
import { placeOnDisplay, smallest, usual, type WindowPlace } from './bounds.ts';
import { origin } from './files.ts';

/**
 * Opens the window and shows it once there is something to see.
 *
 * @param saved    where it was the last time, unchecked
 * @param onClosed takes where it is when it closes
 */
export function openWindow(saved: unknown, onClosed: (place: WindowPlace) => void): BrowserWindow {
  const displays = screen.getAllDisplays().map((display) => display.workArea);
  const place = placeOnDisplay(saved, displays);
  const window = new BrowserWindow({
    ...(place ?? { ...usual, useContentSize: true }),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Bone Balance',
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#111418' : '#ffffff',
    webPreferences: {
      preload: join(import.meta.dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  if (place?.maximized === true) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  window.on('close', () => {
    onClosed({ ...window.getNormalBounds(), maximized: window.isMaximized() });
  });
  void window.loadURL(`${origin}/index.html`);
  return window;
}
