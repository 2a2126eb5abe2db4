import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../shared/conditions/index.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { inputs } from '../../shared/inputs/index.ts';
import { bone } from '../../shared/bone/model.ts';

const shared = join(import.meta.dirname, '../../shared');

/** Files of a registry folder, without the registry itself. */
function filesOf(folder: string): string[] {
  return readdirSync(join(shared, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''))
    .sort();
}

describe.each([
  ['drugs', drugs],
  ['inputs', inputs],
  ['conditions', conditions],
] as const)('every file in shared/%s', (folder, registry) => {
  it('has its line in the registry, under its own name', () => {
    expect(Object.keys(registry).sort()).toEqual(filesOf(folder));
    for (const [name, { id }] of Object.entries(registry)) expect(id).toBe(name);
  });
});

describe('every input', () => {
  it('sets a drive of the model whose range holds its own, and rests at the drive’s neutral value', () => {
    const drives = new Map(bone.flatMap(({ drives: own = {} }) => Object.entries(own)));
    for (const { id, drive, min, max, neutral } of Object.values(inputs)) {
      const target = drives.get(drive);
      expect(target, id).toBeDefined();
      expect(min, id).toBeGreaterThanOrEqual(target?.min ?? Infinity);
      expect(max, id).toBeLessThanOrEqual(target?.max ?? -Infinity);
      if (neutral !== null) expect(neutral, id).toBe(target?.neutral);
    }
  });
});
