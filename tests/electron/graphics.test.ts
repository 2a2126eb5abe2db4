import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mayHaveGraphics, namesIn } from '../../electron/graphics.ts';

const devices = (folders: Readonly<Record<string, readonly string[]>>) => (folder: string) =>
  folders[folder] ?? [];

describe('a graphics processor', () => {
  test.each([
    ['that Linux draws with', { '/dev/dri': ['by-path', 'card0', 'renderD128'] }],
    ['of NVIDIA, by its own driver', { '/dev': ['null', 'nvidia0', 'nvidiactl'] }],
    ['of Windows, lent to Linux', { '/dev': ['dxg', 'null'] }],
  ])('is used: one %s', (_name, folders) => {
    expect(mayHaveGraphics('linux', devices(folders))).toBe(true);
  });

  test.each([
    ['there is no device', {}],
    ['a device only shows what was drawn', { '/dev/dri': ['card0'], '/dev': ['dri', 'fb0'] }],
    ['names are merely alike', { '/dev': ['nvidia-caps', 'not-dxg'], '/dev/dri': ['renderD'] }],
  ])('is not counted on where %s', (_name, folders) => {
    expect(mayHaveGraphics('linux', devices(folders))).toBe(false);
  });

  test.each(['darwin', 'win32'] as const)('is taken for granted on %s', (platform) => {
    expect(mayHaveGraphics(platform, devices({}))).toBe(true);
  });

  test('is looked for in folders that exist and in folders that do not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bone-balance-devices-'));
    writeFileSync(join(folder, 'renderD128'), '');
    expect(namesIn(folder)).toEqual(['renderD128']);
    rmSync(folder, { recursive: true });
    expect(namesIn(folder)).toEqual([]);
  });
});
