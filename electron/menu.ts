import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../shared/ipc/api.ts';

/** What the menu needs to know of the world. */
export interface MenuSituation {
  readonly send: (command: Command) => void;
  readonly isMac: boolean;
  readonly isPackaged: boolean;
}

/** The native menu; every item of our own sends a command to the window. */
export function menuTemplate({
  send,
  isMac,
  isPackaged,
}: MenuSituation): MenuItemConstructorOptions[] {
  const item = (
    label: string,
    command: Command,
    accelerator?: string,
  ): MenuItemConstructorOptions => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      send(command);
    },
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    {
      label: '&File',
      submenu: [
        item('New', 'new', 'CmdOrCtrl+N'),
        item('Open Library…', 'library', 'CmdOrCtrl+O'),
        line,
        item('Save', 'save', 'CmdOrCtrl+S'),
        item('Save As…', 'save-as', 'CmdOrCtrl+Shift+S'),
        line,
        item('Import a Scenario…', 'import', 'CmdOrCtrl+Shift+O'),
        item('Export the Scenario…', 'export', 'CmdOrCtrl+Shift+E'),
        line,
        { role: isMac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'undo', 'CmdOrCtrl+Z'),
        item('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('Find a Control', 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Table of Numbers', 'table', 'CmdOrCtrl+T'),
        item('Projector Mode', 'projector', 'CmdOrCtrl+Shift+P'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
        ...(isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: '&Help',
      submenu: [
        item('Keyboard Shortcuts', 'shortcuts', 'CmdOrCtrl+/'),
        ...(isMac ? [] : [line, { role: 'about' } as const]),
      ],
    },
  ];
}
