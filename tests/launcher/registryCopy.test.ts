import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasIntegrity } from '../../tools/launcher/registryCopy.ts';

const content = Buffer.from('what was examined');
const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`;
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
  path = join(folder, 'copy.tgz');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the copy that was examined is accepted', async () => {
  writeFileSync(path, content);
  expect(await hasIntegrity(path, integrity)).toBe(true);
});

test('a copy in which one bit differs is refused', async () => {
  const changed = Buffer.from(content);
  changed.writeUInt8(changed.readUInt8(3) ^ 1, 3);
  writeFileSync(path, changed);
  expect(await hasIntegrity(path, integrity)).toBe(false);
});
