import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
import { shortcuts } from '../../renderer/src/panels/shortcuts.ts';
import { commands } from '../../shared/ipc/api.ts';

describe.each([
  ['macOS', true],
  ['Linux and Windows', false],
])('the menu on %s', (_system, isMac) => {
  const sent: string[] = [];
  const template = menuTemplate({ send: (command) => sent.push(command), isMac, isPackaged: true });
  const items = template.flatMap(
    ({ submenu }) => submenu as MenuItemConstructorOptions[] | undefined,
  );
  const ours = items.flatMap((item) => (item?.id === undefined ? [] : [item]));

  test('offers every command once', () => {
    expect(ours.map(({ id }) => id).sort()).toEqual([...commands].sort());
  });

  test('sends the command that an item is for', () => {
    for (const { click } of ours) (click as (() => void) | undefined)?.();
    expect(sent).toEqual(ours.map(({ id }) => id));
  });

  test('gives no key to two items', () => {
    const keys = ours.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('offers every key of the help, and shows one that the help has', () => {
    for (const { action, keys } of shortcuts) {
      const item = ours.find(({ id }) => id === action);
      expect(item, action).toBeDefined();
      if (item?.accelerator !== undefined)
        expect(keys, action).toContain(item.accelerator.replace('CmdOrCtrl', 'mod').toLowerCase());
    }
  });

  test('takes no key away from the page', () => {
    for (const { id, accelerator, registerAccelerator } of ours)
      if (accelerator !== undefined && !accelerator.startsWith('CmdOrCtrl'))
        expect([id, isMac, registerAccelerator]).toEqual([id, false, false]);
  });

  test('has no developer tools in a package', () => {
    expect(items.some((item) => item?.role === 'toggleDevTools')).toBe(false);
  });
});
