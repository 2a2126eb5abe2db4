import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputs } from '../../shared/engine/outputs.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { personSchema } from '../../shared/scenario/parts.ts';

const program = join(import.meta.dirname, '../../tools/simulate/main.ts');
const folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));

function run(
  argv: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
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

  it.each(['[]', 'null', '"a scenario"', '7'])('refuses the document %s in one line', (text) => {
    const { status, out, err } = run(['-'], text);
    expect([status, out, err]).toEqual([2, '', 'simulate: the scenario must be a JSON object\n']);
  });

  describe('where --out cannot be written', () => {
    const plainFile = join(folder, 'plain');
    writeFileSync(plainFile, '');
    const places: [string, string, string][] = [
      ['a folder', folder, 'it is a folder'],
      ['a missing folder', join(folder, 'nowhere', 'out.json'), 'no such file or folder'],
      ['a file taken for a folder', join(plainFile, 'out.json'), 'not a folder'],
      ['a device', '/dev/null', 'not a plain file'],
    ];
    if (process.platform !== 'win32' && process.getuid?.() !== 0) {
      const locked = join(folder, 'locked');
      mkdirSync(locked, { mode: 0o500 });
      places.push(['a locked folder', join(locked, 'out.json'), 'access is refused']);
    }
    it.each(places)('says so of %s and leaves nothing', (_, target, reason) => {
      const before = readdirSync(folder);
      const { status, err } = run(['-', '--out', target], JSON.stringify(openingScenario));
      expect(status).toBe(2);
      expect(err).toContain(`--out ${target} cannot be written: `);
      expect(err).toContain(reason);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
      expect(readdirSync(folder)).toEqual(before);
      expect(existsSync(`${target}.unfinished`)).toBe(false);
    });
  });

  it('ends quietly where its reader has seen enough', async () => {
    const child = spawn(process.execPath, [program, '-'], { stdio: 'pipe' });
    child.stdout.once('data', () => child.stdout.destroy());
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.stdin.end(JSON.stringify({ ...openingScenario, horizonDays: 21_915 }));
    const [code] = (await once(child, 'close')) as [number];
    expect(err).not.toMatch(/EPIPE|\n {4}at /);
    expect(code).toBe(0);
  });

  it('refuses more rows than fit and names the finest step that does', () => {
    const long = JSON.stringify({ ...openingScenario, treatments: [], horizonDays: 21_915 });
    const { status, err } = run(['-', '--every', '0.01'], long);
    expect(status).toBe(2);
    const finest = /--every must be at least ([\d.]+) days for a horizon of 21915 days/.exec(err);
    const { status: fits, out } = run(['-', '--format', 'csv', '--every', finest?.[1] ?? ''], long);
    expect(fits).toBe(0);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(49_000);
  }, 60_000);

  describe('--condition', () => {
    const scenario = { ...openingScenario, treatments: [] };
    const spine = (...argv: string[]): number => {
      const { out } = run(['-', ...argv], JSON.stringify(scenario));
      const { outputs: found } = JSON.parse(out) as {
        outputs: Record<string, { values: number[] }>;
      };
      return found['bmdLumbarSpineChange']?.values.at(-1) ?? NaN;
    };

    it('sets a condition from day 0, or for a while, and several together', () => {
      const [healthy, ill] = [spine(), spine('--condition', 'myeloma=0.5')];
      expect(ill).toBeLessThan(healthy - 2);
      expect(spine('--condition', 'myeloma=1')).toBeLessThan(ill);
      const brief = spine('--condition', 'myeloma=0.5@0-90');
      expect(brief).toBeGreaterThan(ill);
      expect(spine('--condition', 'myeloma=0.5', '--condition', 'ageing=1')).toBeLessThan(ill);
    });

    it.each([
      ['myeloma', 'must be ID=SEVERITY'],
      ['melancholy=1', 'known: naturalMenopause'],
      ['myeloma=7', 'conditions.0.severity: must be a number from 0 to 1'],
      ['myeloma=1@20-10', 'conditions.0.toDay: must be later'],
      ['lactation=1', 'Lactation is for a woman before menopause'],
    ])('refuses %s in one line', (text, words) => {
      const { status, err } = run(['-', '--condition', text], JSON.stringify(scenario));
      expect(status).toBe(2);
      expect(err).toContain(words);
      expect(err.trimEnd().split('\n')).toHaveLength(1);
    });

    it('says where the inputs of a document are not those of its conditions', () => {
      const noted = { ...scenario, conditions: [{ id: 'myeloma', severity: 0.5, fromDay: 0 }] };
      const { status, err } = run(['-'], JSON.stringify(noted));
      expect(status).toBe(0);
      expect(err).toContain('--condition myeloma=0.5 sets them');
    });
  });

  it('lists for the person what the schema allows', () => {
    expect(run(['--list']).out).toContain('female or male');
    const list = JSON.parse(run(['--list', '--format', 'json']).out) as {
      person: Record<string, unknown>;
    };
    expect(list.person['sex']).toEqual({ values: personSchema.shape.sex.options });
    expect(Object.keys(list.person)).toEqual(Object.keys(personSchema.shape));
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
