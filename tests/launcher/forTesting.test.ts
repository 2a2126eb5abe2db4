import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  mark,
  markForTesting,
  readRequest,
  refusal,
  unmark,
} from '../../tools/build/forTesting.ts';

describe('a package of the unofficial Electron', () => {
  test.each([
    ['without a word', []],
    ['as a folder', ['--linux', 'dir']],
    ['as an installer', ['--linux', 'deb']],
  ])('is refused %s, with the reason and what to do', (_, argv) => {
    const sentence = refusal('registry copy', readRequest(argv));
    expect(sentence).toContain('docs/adr/0012');
    expect(sentence).toContain('--for-testing');
  });

  test('is made for tests, as a folder', () => {
    expect(refusal('registry copy', readRequest(['--for-testing', '--linux', 'dir']))).toBeNull();
  });

  test('is never an installer, not even for tests', () => {
    expect(refusal('registry copy', readRequest(['--for-testing', '--linux', 'deb']))).toContain(
      '"--linux dir"',
    );
  });
});

test.each(['official', 'override'] as const)('the %s Electron may be packaged', (origin) => {
  expect(refusal(origin, readRequest(['--linux', 'deb']))).toBeNull();
});

test('electron-builder does not hear of our own flag', () => {
  expect(readRequest(['--for-testing', '--linux', 'dir']).parameters).toEqual(['--linux', 'dir']);
});

describe('the mark', () => {
  let release: string;
  beforeEach(() => {
    release = mkdtempSync(join(tmpdir(), 'bone-balance-'));
    mkdirSync(join(release, 'linux-unpacked'));
  });
  afterEach(() => {
    rmSync(release, { recursive: true, force: true });
  });

  test('lies beside and in the package, and goes with it', () => {
    const marks = [join(release, mark), join(release, 'linux-unpacked', mark)];
    markForTesting(release);
    expect(marks.map((path) => existsSync(path))).toEqual([true, true]);
    unmark(release);
    expect(marks.map((path) => existsSync(path))).toEqual([true, true]);
    rmSync(join(release, 'linux-unpacked', mark));
    unmark(release);
    expect(marks.map((path) => existsSync(path))).toEqual([false, false]);
  });
});
