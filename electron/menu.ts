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
    ...shown(accelerator, isMac),
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
        item('Reset All', 'reset-all'),
      ],
    },
    {
      label: '&View',
      submenu: [
        item('Mechanism', 'mechanism', 'M'),
        item('Why?', 'why', 'W'),
        item('History', 'history', 'H'),
        item('Table of Numbers', 'table', 'CmdOrCtrl+T'),
        item('Published Points', 'evidence', 'E'),
        item('How Sure?', 'sure', 'S'),
        line,
        item('Controls', 'toggle-controls'),
        item('Timeline', 'timeline'),
        item('Timeline as a Table…', 'timeline-table'),
        line,
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
    {
      label: '&Go',
      submenu: [
        item('One Month Back', 'month-back', '['),
        item('One Month On', 'month-forward', ']'),
        item('Dose or Change Before', 'event-back', '{'),
        item('Next Dose or Change', 'event-forward', '}'),
        line,
        item('Next Part of the Window', 'region-forward', 'F6'),
        item('Part Before', 'region-back', 'Shift+F6'),
      ],
    },
    {
      label: '&Compare',
      submenu: [
        item('Add an Arm', 'add-arm', 'C'),
        line,
        item('Ring Arm A', 'arm-a', '1'),
        item('Ring Arm B', 'arm-b', '2'),
        item('Ring Arm C', 'arm-c', '3'),
        item('Edits Go to Every Arm', 'edit-all', 'A'),
        line,
        item('Next Way of Comparing', 'next-comparison', 'V'),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      role: 'help',
      label: '&Help',
      submenu: [
        item('Reference Pages', 'reference', 'R'),
        item('Sources of the Published Points', 'sources', 'I'),
        item('Keyboard Shortcuts', 'shortcuts', 'CmdOrCtrl+/'),
        ...(isMac ? [] : [line, { role: 'about' } as const]),
      ],
    },
  ];
}

/**
 * A key beside an item. Keys without Ctrl belong to the page, which leaves them to a field with the focus:
 * they are shown only, and not at all on a Mac, where showing one is taking it.
 */
function shown(key: string | undefined, isMac: boolean): Partial<MenuItemConstructorOptions> {
  if (key === undefined) return {};
  if (key.startsWith('CmdOrCtrl')) return { accelerator: key };
  return isMac ? {} : { accelerator: key, registerAccelerator: false };
}
