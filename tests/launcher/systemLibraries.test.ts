import { expect, test } from 'vitest';
import { hasDisplay, missingLibraries } from '../../tools/launcher/systemLibraries.ts';

test('the libraries that ldd does not find are missing, each named once', () => {
  const ldd = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibnss3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
  ].join('\n');
  expect(missingLibraries(ldd)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

test.runIf(process.platform === 'linux')('a Wayland display counts, an empty name does not', () => {
  expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay({ DISPLAY: '', WAYLAND_DISPLAY: '' })).toBe(false);
  expect(hasDisplay({})).toBe(false);
});
