import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, openDatabase, type Opened } from '../../db/connection.ts';
import { ScenarioFiles } from '../../electron/scenarioFiles.ts';
import { ok } from '../../shared/result.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

let folder: string;
let opened: Opened;
/** What the dialogs answer next, and the places that they offered. */
let chosen: string | null;
let offered: unknown[];

/** A dialog's last argument: its options, whether or not a window comes first. */
function offer(...[first, second]: unknown[]): void {
  offered.push(((second ?? first) as { defaultPath?: string }).defaultPath);
}

function files(): ScenarioFiles {
  return new ScenarioFiles({
    dialogs: {
      showOpenDialog: (...options: unknown[]) => {
        offer(...options);
        const filePaths = chosen === null ? [] : [chosen];
        return Promise.resolve({ canceled: chosen === null, filePaths });
      },
      showSaveDialog: (...options: unknown[]) => {
        offer(...options);
        return Promise.resolve({ canceled: chosen === null, filePath: chosen ?? '' });
      },
    },
    windowOf: () => null,
    storage: ok(opened.db),
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
  const result = openDatabase(':memory:');
  if (!result.ok) throw new Error(result.failure.kind);
  opened = result.value;
  offered = [];
});

afterEach(() => {
  closeDatabase(opened.db);
  rmSync(folder, { recursive: true, force: true });
});

const request = { scenario: openingScenario, name: 'Rebound: six/twelve' };

test('a table goes to a file that spreadsheets read', async () => {
  chosen = join(folder, 'points');
  const csv = 'Output,When\r\nSpine,month 60\r\n';
  expect(await files().exportTable({ name: 'points', csv })).toEqual(ok('points.csv'));
  expect(readFileSync(join(folder, 'points.csv'), 'utf8')).toBe(`\uFEFF${csv}`);
});

describe('a scenario as a file', () => {
  test('comes back as it went, under the name of the file', async () => {
    chosen = join(folder, 'Rebound.json');
    expect(await files().export(request)).toEqual(ok('Rebound.json'));
    expect(readdirSync(folder)).toEqual(['Rebound.json']);
    expect(await files().import()).toEqual(ok({ scenario: openingScenario, name: 'Rebound' }));
  });

  test('holds the document that `simulate` reads and nothing else', async () => {
    chosen = join(folder, 'Rebound.json');
    await files().export(request);
    expect(JSON.parse(readFileSync(chosen, 'utf8'))).toEqual(openingScenario);
  });

  test('comes back with its arms, their names and the ring', async () => {
    chosen = join(folder, 'Two arms.json');
    const arms = {
      ringed: 1,
      name: 'longer',
      others: [{ name: '', scenario: openingScenario }],
    };
    const work = { scenario: { ...openingScenario, treatments: [] }, arms };
    await files().export({ ...work, name: 'Two arms' });
    expect(await files().import()).toEqual(ok({ ...work, name: 'Two arms' }));
  });

  test('is offered the folder of the last one, and a name that every system allows', async () => {
    chosen = join(folder, 'a.json');
    await files().export(request);
    await files().export(request);
    await files().import();
    const name = 'Rebound- six-twelve.json';
    expect(offered).toEqual([name, join(folder, name), folder]);
  });

  test('gets its extension, but replaces nothing that the dialog did not ask about', async () => {
    chosen = join(folder, 'plain');
    expect(await files().export(request)).toEqual(ok('plain.json'));
    expect(await files().export(request)).toMatchObject({
      failure: { sentence: expect.stringContaining('“plain.json” is there already') as string },
    });
  });

  test('may begin with the mark that some editors of Windows put there', async () => {
    chosen = join(folder, 'marked.json');
    writeFileSync(chosen, `\uFEFF${JSON.stringify(openingScenario)}`);
    expect(await files().import()).toMatchObject({ ok: true });
  });

  test('is not asked for twice at once', async () => {
    chosen = join(folder, 'twice.json');
    const only = files();
    const first = only.export(request);
    expect(await only.import()).toEqual(ok(null));
    expect(await first).toEqual(ok('twice.json'));
  });

  test('is none where nothing is chosen', async () => {
    chosen = null;
    expect(await files().import()).toEqual(ok(null));
    expect(await files().export(request)).toEqual(ok(null));
  });
});

describe('an import says in a sentence why not', () => {
  const wrong: [string, string, string][] = [
    ['that is not JSON', '{', 'it is not JSON'],
    ['that is a list', '[]', 'the scenario must be a JSON object'],
    ['that is too large', ' '.repeat(1_000_001), 'it is larger than 1 MB'],
    ['that is newer', JSON.stringify({ ...openingScenario, formatVersion: 99 }), 'newer'],
    ['with a wrong number', JSON.stringify({ ...openingScenario, horizonDays: -1 }), 'horizonDays'],
    ['with a notice', JSON.stringify({ ...openingScenario, notice: 'x' }), 'notice'],
  ];
  test.each(wrong)('of a file %s', async (_, text, reason) => {
    chosen = join(folder, 'wrong.json');
    writeFileSync(chosen, text);
    const answer = await files().import();
    const failure = answer.ok ? null : answer.failure;
    expect(failure).toMatchObject({ kind: 'file-trouble' });
    const sentence = failure?.kind === 'file-trouble' ? failure.sentence : '';
    expect(sentence).toMatch(/^“wrong\.json” cannot be imported: /);
    expect(sentence).toContain(reason);
  });

  test('of a folder and of a file that has gone', async () => {
    for (const [name, reason] of [
      ['folder.json', 'it is a folder'],
      ['gone.json', 'no such file'],
    ] as const) {
      chosen = join(folder, name);
      if (name === 'folder.json') mkdirSync(chosen);
      expect(await files().import()).toMatchObject({
        failure: { sentence: expect.stringContaining(reason) as string },
      });
    }
  });
});

test('an export that cannot be written says why and leaves nothing', async () => {
  chosen = join(folder, 'nowhere', 'a.json');
  expect(await files().export(request)).toMatchObject({
    failure: { sentence: expect.stringContaining('no such file or folder') as string },
  });
  expect(readdirSync(folder)).toEqual([]);
});
