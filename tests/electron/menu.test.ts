import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../electron/menu.ts';
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
  const ours = items.filter((item) => item?.id !== undefined);

  test('offers every command once', () => {
    expect(ours.map((item) => item?.id).sort()).toEqual([...commands].sort());
  });

  test('sends the command that an item is for', () => {
    for (const item of ours) (item?.click as (() => void) | undefined)?.();
    expect(sent).toEqual(ours.map((item) => item?.id));
  });

  test('gives no key to two items', () => {
    const keys = ours.map((item) => item?.accelerator);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has no developer tools in a package', () => {
    expect(items.some((item) => item?.role === 'toggleDevTools')).toBe(false);
  });
});
