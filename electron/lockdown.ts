import { app, dialog, shell, type BrowserWindow, type Session, type WebContents } from 'electron';
import { grantedPermissions, isLocal, isReference } from './policy.ts';

/** Refuses everything that a page could use to reach the network or the computer. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isLocal(url, app.isPackaged) });
  });
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(grantedPermissions.has(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => grantedPermissions.has(permission));
  session.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from the network.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event, item) => {
    // A page may offer a file that it made itself, such as a picture of a chart.
    if (!isLocal(item.getURL(), app.isPackaged)) event.preventDefault();
  });
}

/** Keeps every page where it was opened: no navigation, no further windows, no embedded pages. */
export function lockContents(windowOf: () => BrowserWindow | null): void {
  app.on('web-contents-created', (_event, contents) => {
    const refuse = (event: { preventDefault: () => void }): void => {
      event.preventDefault();
    };
    contents.on('will-navigate', refuse);
    contents.on('will-frame-navigate', refuse);
    contents.on('will-redirect', refuse);
    contents.on('will-attach-webview', refuse);
    contents.setWindowOpenHandler(({ url }) => {
      if (isReference(url)) void lookUp(url, contents, windowOf());
      return { action: 'deny' };
    });
  });
}

/** Hands a reference to the user's browser once the user has seen the address. */
async function lookUp(
  url: string,
  contents: WebContents,
  window: BrowserWindow | null,
): Promise<void> {
  if (window?.webContents !== contents) return;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this reference in your browser?',
    detail: url,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(url);
}
