import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputs } from '../../shared/engine/outputs.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

const program = join(import.meta.dirname, '../../tools/simulate/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));

function run(
  argv: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('simulate', () => {
  it('reads a file and writes JSON with every output and its unit', () => {
    const file = join(folder, 'opening.json');
    writeFileSync(file, JSON.stringify(openingScenario));
    const { status, out } = run([file, '--every', '30']);
    expect(status).toBe(0);
    const answer = JSON.parse(out) as {
      notice: string;
      day: { values: number[] };
      outputs: Record<string, { unit: string; values: number[] }>;
    };
    expect(answer.notice).toContain('not advice');
    expect(answer.day.values[0]).toBe(0);
    expect(answer.day.values.at(-1)).toBe(openingScenario.horizonDays);
    for (const { id, unit } of outputs) {
      expect(answer.outputs[id]?.unit).toBe(unit);
      expect(answer.outputs[id]?.values).toHaveLength(answer.day.values.length);
    }
  });

  it('reads standard input and writes a CSV file whose header is `id [unit]`', () => {
    const target = join(folder, 'out.csv');
    const { status } = run(
      ['-', '--format', 'csv', '--out', target],
      JSON.stringify(openingScenario),
    );
    expect(status).toBe(0);
    const [header = '', first = ''] = readFileSync(target, 'utf8').split('\n');
    expect(header.split(',')[0]).toBe('day [d]');
    expect(header).toContain('bmdLumbarSpineChange [%]');
    expect(first.split(',')).toHaveLength(header.split(',').length);
  });

  const wrong: [string, unknown, string][] = [
    [
      'an age',
      { person: { ...openingScenario.person, ageYears: 150 } },
      'person.ageYears: must be a number from 25 to 90',
    ],
    [
      'an unknown input',
      { inputs: [{ id: 'moonlight', steps: [{ day: 0, value: 1 }] }] },
      'moonlight',
    ],
    [
      'an input out of range',
      { inputs: [{ id: 'tnfAlpha', steps: [{ day: 0, value: 9 }] }] },
      'inputs.0.steps.0.value: tnfAlpha must be from 0 to 5',
    ],
    [
      'a dose out of range',
      { treatments: [{ ...openingScenario.treatments[0], dose: 6e4 }] },
      'treatments.0.dose: must be from 0 to 240 mg',
    ],
    [
      'two courses of a drug at once',
      { treatments: [openingScenario.treatments[0], openingScenario.treatments[0]] },
      'already being given',
    ],
    [
      'a dose before the start',
      { treatments: [{ ...openingScenario.treatments[0], startDay: -5 }] },
      'treatments.0.startDay',
    ],
    ['a field nobody knows', { colour: 'blue' }, 'colour'],
    ['a newer format', { formatVersion: 99 }, 'newer'],
  ];
  it.each(wrong)(
    'refuses %s, names the field, exits 2 and leaves no file',
    (_, change, message) => {
      const target = join(folder, 'refused.json');
      const { status, out, err } = run(
        ['-', '--out', target],
        JSON.stringify({ ...openingScenario, ...(change as object) }),
      );
      expect(status).toBe(2);
      expect(out).toBe('');
      expect(err).toContain(message);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(existsSync(target)).toBe(false);
    },
  );

  it.each([
    ['not JSON', '{'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(run(['-'], text).status).toBe(2);
  });

  it('lists everything, for people and for scripts', () => {
    const text = execFileSync(process.execPath, [program, '--list'], { encoding: 'utf8' });
    const data = JSON.parse(
      execFileSync(process.execPath, [program, '--list', '--format', 'json'], { encoding: 'utf8' }),
    ) as Record<string, { id: string }[]>;
    for (const group of ['inputs', 'conditions', 'drugs', 'outputs'])
      for (const { id } of data[group] ?? []) expect(text).toContain(id);
  });
});
