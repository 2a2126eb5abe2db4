import type { Command } from '../../../shared/ipc/api.ts';

/** Everything that a key or a button can ask of the window is in the menu as well. */
export type Action = Command;

interface Shortcut {
  readonly action: Action;
  readonly label: string;
  /** As `KeyboardEvent.key` gives them, lower case; `mod` is Ctrl, or ⌘ on a Mac. */
  readonly keys: readonly string[];
}

/** Every key of the window, in the order of the help. */
export const shortcuts: readonly Shortcut[] = [
  { action: 'find', label: 'Find a control', keys: ['/', 'mod+k', 'mod+f'] },
  { action: 'region-forward', label: 'To the next part of the window', keys: ['f6'] },
  { action: 'region-back', label: 'To the part before', keys: ['shift+f6'] },
  { action: 'undo', label: 'Undo', keys: ['mod+z'] },
  { action: 'redo', label: 'Redo', keys: ['mod+shift+z', 'mod+y'] },
  { action: 'month-back', label: 'Cursor one month back', keys: ['['] },
  { action: 'month-forward', label: 'Cursor one month on', keys: [']'] },
  { action: 'event-back', label: 'Cursor to the dose or change before', keys: ['{'] },
  { action: 'event-forward', label: 'Cursor to the next dose or change', keys: ['}'] },
  { action: 'add-arm', label: 'Add an arm: a copy of the ringed one', keys: ['c'] },
  { action: 'arm-a', label: 'Ring arm A', keys: ['1'] },
  { action: 'arm-b', label: 'Ring arm B', keys: ['2'] },
  { action: 'arm-c', label: 'Ring arm C', keys: ['3'] },
  { action: 'edit-all', label: 'Edits go to every arm, or to the ringed one', keys: ['a'] },
  {
    action: 'next-comparison',
    label: 'Overlay, side by side, difference, end points',
    keys: ['v'],
  },
  { action: 'mechanism', label: 'Picture of the mechanism', keys: ['m'] },
  { action: 'history', label: 'History of the session', keys: ['h'] },
  { action: 'table', label: 'Table of numbers', keys: ['t', 'mod+t'] },
  { action: 'evidence', label: 'Published points on the plots', keys: ['e'] },
  { action: 'sure', label: 'How sure? Plausible curves about these', keys: ['s'] },
  { action: 'sources', label: 'Sources of the published points', keys: ['i'] },
  { action: 'why', label: 'Why? The reasons at the cursor', keys: ['w'] },
  { action: 'reference', label: 'Reference pages', keys: ['r'] },
  { action: 'projector', label: 'Projector mode', keys: ['p', 'mod+shift+p'] },
  { action: 'new', label: 'New scenario', keys: ['mod+n'] },
  { action: 'library', label: 'Open the library', keys: ['mod+o'] },
  { action: 'save', label: 'Save', keys: ['mod+s'] },
  { action: 'save-as', label: 'Save under a new name', keys: ['mod+shift+s'] },
  { action: 'import', label: 'Import a scenario from a file', keys: ['mod+shift+o'] },
  { action: 'export', label: 'Export the scenario to a file', keys: ['mod+shift+e'] },
  { action: 'shortcuts', label: 'These shortcuts', keys: ['?', 'mod+/'] },
];

/** Keys of the controls themselves, for the help only. */
export const controlKeys: readonly { readonly label: string; readonly keys: readonly string[] }[] =
  [
    { label: 'Baseline: untreated and unchanged, while held', keys: ['0'] },
    { label: 'A drag that begins with Shift goes to every arm', keys: ['shift'] },
    { label: 'Slider: a twentieth of its range', keys: ['arrows'] },
    { label: 'Slider: a hundredth of its range', keys: ['shift+arrows'] },
    { label: 'Slider: a tenth of its range', keys: ['page up', 'page down'] },
    { label: 'Slider: its ends', keys: ['home', 'end'] },
    { label: 'Mechanism: another arrow', keys: ['arrows'] },
    { label: 'Mechanism: what an arrow is, and back', keys: ['enter', 'escape'] },
    { label: 'Timeline: another block, dose or lane', keys: ['arrows'] },
    { label: 'Timeline: take and leave a block or dose', keys: ['enter'] },
    { label: 'Timeline: move what is taken', keys: ['← →', 'shift+← →'] },
    { label: 'Timeline: move its end, its start', keys: ['alt+← →', 'alt+shift+← →'] },
    { label: 'Timeline: put it back', keys: ['escape'] },
    { label: 'Timeline: its numbers, and what can be done', keys: ['space'] },
    { label: 'Timeline: dose missed, dose late', keys: ['m', 'l'] },
    { label: 'Timeline: copy, remove', keys: ['d', 'delete'] },
  ];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key asks for; undefined for nothing.
 *
 * @param typing whether single characters are not the window's: they belong to the field, list or slider with the
 *   focus, or are turned off
 */
export function actionOf(event: Pressed, typing: boolean): Action | undefined {
  if (event.altKey) return undefined;
  const mod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (!mod && typing && key.length === 1) return undefined;
  // Shift is part of the character itself where the key writes one.
  const shift = event.shiftKey && (mod || key.length > 1) ? 'shift+' : '';
  const pressed = `${mod ? 'mod+' : ''}${shift}${key}`;
  return shortcuts.find(({ keys }) => keys.includes(pressed))?.action;
}
