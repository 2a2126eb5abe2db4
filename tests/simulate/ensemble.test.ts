import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sureColumns } from '../../shared/explain/sure/band.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

const program = join(import.meta.dirname, '../../tools/simulate/main.ts');

interface Answer {
  readonly day: { readonly values: readonly number[] };
  readonly outputs: Readonly<Record<string, { readonly values: readonly number[] }>>;
  readonly ensemble?: {
    readonly sets: number;
    readonly note: string;
    readonly coverage: { readonly hits: number; readonly of: number };
    readonly outputs: Readonly<
      Record<string, Readonly<Record<'least' | 'greatest' | 'low90' | 'high90', number[]>>>
    >;
  };
}

function run(...argv: readonly string[]): string {
  const { stdout, status } = spawnSync(process.execPath, [program, '-', ...argv], {
    input: JSON.stringify(openingScenario),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(status).toBe(0);
  return stdout;
}

describe('simulate --ensemble', () => {
  it('adds ranges to the answer, and changes nothing else in it', () => {
    const { ensemble, ...rest } = JSON.parse(run('--every', '90', '--ensemble')) as Answer;
    expect(rest).toEqual(JSON.parse(run('--every', '90')));
    if (!ensemble) expect.fail('there is no range');
    expect(ensemble.sets).toBe(20);
    expect(ensemble.note).toContain(
      `seen, ${((100 * ensemble.coverage.hits) / ensemble.coverage.of).toFixed(0)} lay`,
    );
    expect(Object.keys(ensemble.outputs)).toEqual([...sureColumns.keys()]);
    for (const [id, { least, greatest, low90, high90 }] of Object.entries(ensemble.outputs)) {
      const fitted = rest.outputs[id]?.values ?? [];
      expect(least).toHaveLength(rest.day.values.length);
      for (const [row, value] of fitted.entries()) {
        expect(least[row]).toBeLessThanOrEqual(greatest[row] ?? NaN);
        expect(low90[row]).toBeLessThanOrEqual(value);
        expect(high90[row]).toBeGreaterThanOrEqual(value);
      }
      expect(Math.max(...greatest)).toBeGreaterThan(Math.max(...least));
    }
  });

  it('adds columns after all others to a table', () => {
    const header = (text: string): string => text.split('\n')[0] ?? '';
    const plain = header(run('--format', 'csv', '--every', '90'));
    const text = run('--format', 'csv', '--every', '90', '--ensemble');
    expect(header(text).startsWith(`${plain},bmdLumbarSpineChange.least [%],`)).toBe(true);
    const wide = header(text).split(',').length;
    expect(wide).toBe(plain.split(',').length + 4 * sureColumns.size);
    for (const line of text.trim().split('\n')) expect(line.split(',')).toHaveLength(wide);
  });
});
