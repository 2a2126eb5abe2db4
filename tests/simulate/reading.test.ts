import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drugs, type DrugId } from '../../shared/drugs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { spellings, unitsFor, unitsInWords } from '../../shared/units/spelling.ts';
import { unknownName } from '../../shared/scenario/unknownName.ts';
import { upgrade } from '../../shared/scenario/upgrade.ts';
import { pathFrom } from '../../tools/simulate/reading.ts';
import { answerTo, ask, program, twoYears } from './commands.ts';

const spineOf = (document: unknown, ...argv: readonly string[]): number =>
  answerTo(document, ...argv).outputs['bmdLumbarSpineChange']?.values.at(-1) ?? NaN;

function course(drug: string, dose: number, unit: string): Record<string, unknown> {
  return { drug, dose, unit, everyDays: 1, startDay: 0, endDay: 365 };
}

describe('a condition that a document names and does not set', () => {
  const named = (setting: object): object => ({
    ...twoYears,
    conditions: [{ id: 'primaryHyperparathyroidism', severity: 1, fromDay: 0, ...setting }],
  });

  it('is set as --condition sets it, and said', () => {
    const bare = spineOf(twoYears);
    const set = spineOf(twoYears, '--condition', 'primaryHyperparathyroidism=1');
    expect(set).toBeLessThan(bare - 1);
    expect(spineOf(named({}))).toBe(set);
    expect(ask(named({})).err).toContain('--condition primaryHyperparathyroidism=1 sets them');
    expect(answerTo(named({})).warnings.map(({ kind }) => kind)).toContain('condition');
  });

  it('leaves inputs that are set as they are', () => {
    const inputs = [{ id: 'parathyroidOutput', steps: [{ day: 0, value: 2 }] }];
    expect(spineOf({ ...named({}), inputs })).toBe(spineOf({ ...twoYears, inputs }));
  });

  it.each([
    [{ fromDay: 4000 }, 'conditions.0.fromDay: must not be after the horizon, which is day 730.5'],
    [{ toDay: 4000 }, 'conditions.0.toDay: must not be after the horizon'],
    [{ id: 'lactation' }, 'conditions.0.id: Lactation is for a woman before menopause'],
  ])('is refused as %j in words of its own', (setting, words) => {
    const { status, err } = ask(named(setting));
    expect([status, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(words);
  });

  it('is blamed by its own name on the command line', () => {
    const { err } = ask(twoYears, '--condition', 'immobilisation=1@4000');
    expect(err).toContain('--condition immobilisation=1@4000, fromDay: must not be after');
    expect(err).not.toContain('inputs.');
  });
});

describe('units of a dose', () => {
  const read = (drug: DrugId, dose: number, unit: string) => {
    const found = upgrade({ ...twoYears, treatments: [course(drug, dose, unit)] });
    if (!found.ok) expect.fail(`${drug} ${String(dose)} ${unit} is refused`);
    return found.value.treatments[0];
  };

  it.each([
    ['colecalciferol', 800, 'IU', 800, '[iU]'],
    ['calcitonin', 200, 'iu', 200, '[iU]'],
    ['teriparatide', 20, '\u00b5g', 20, 'ug'],
    ['teriparatide', 20, '\u03bcg', 20, 'ug'],
    ['teriparatide', 20, 'mcg', 20, 'ug'],
    ['teriparatide', 0.02, 'mg', 20, 'ug'],
    ['abaloparatide', 80_000, 'ng', 80, 'ug'],
    ['strontiumRanelate', 2, 'g', 2000, 'mg'],
    ['prednisone', 0.005, 'g', 5, 'mg'],
  ] as const)('of %s, %d %s are exactly %d %s', (drug, dose, unit, own, symbol) => {
    expect(read(drug, dose, unit)).toMatchObject({ dose: own, unit: symbol });
  });

  it('hold for tapers and single doses, too', () => {
    const treatment = {
      ...{ drug: 'denosumab', dose: 0.06, unit: 'g', everyDays: 182, startDay: 0, count: 3 },
      ...{ lastDose: 0.03, changes: [{ number: 2, dose: 0.12 }] },
    };
    const found = upgrade({ ...twoYears, treatments: [treatment] });
    expect(found).toMatchObject({
      ok: true,
      value: { treatments: [{ dose: 60, unit: 'mg', lastDose: 30, changes: [{ dose: 120 }] }] },
    });
  });

  it('of the program itself are accepted of every drug', () => {
    for (const { id, doseUnit, regimens } of Object.values<Drug<DrugId>>(drugs))
      for (const unit of unitsFor(doseUnit)) {
        const others = Object.entries(spellings).filter(([, symbol]) => symbol === unit);
        for (const spelled of [unit, ...others.map(([other]) => other)]) {
          const [{ everyDays }] = regimens;
          const one = { drug: id, dose: 0, unit: spelled, everyDays, startDay: 0, count: 1 };
          expect(upgrade({ ...twoYears, treatments: [one] }).ok, `${id} ${spelled}`).toBe(true);
        }
      }
  });

  it.each([
    ['denosumab', 'IU'],
    ['colecalciferol', 'mg'],
    ['teriparatide', 'spoons'],
  ] as const)('of %s are listed where %s is refused', (drug, unit) => {
    const { err } = ask({ ...twoYears, treatments: [course(drug, 1, unit)] });
    expect(err).toContain('treatments.0.unit');
    expect(err).toContain(unitsInWords(drugs[drug].doseUnit));
  });
});

describe('what is wrong with a document', () => {
  it('is said of every field, in words and by its path, in one go', () => {
    const { status, err } = ask({
      ...twoYears,
      horizonDays: 99_999,
      person: { ...twoYears.person, ageYears: 150 },
      treatments: [
        course('moonlight', 1, 'mg'),
        { ...course('denosumab', 6000, 'mg'), everyDays: 182 },
      ],
    });
    expect(status).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(5);
    for (const words of [
      '4 things are wrong',
      'age of the person, person.ageYears: must be',
      'horizon, horizonDays: must be',
      'drug of treatment 1 (moonlight), treatments.0.drug: must be',
      'dose of treatment 2 (denosumab), treatments.1.dose: must be from 0 to 240 mg for denosumab',
    ])
      expect(err).toContain(words);
  });

  it.each([
    ['no inputs', { inputs: undefined }, 'inputs: must be a list; [] where nothing is changed'],
    ['no treatments', { treatments: undefined }, 'treatments: must be a list; []'],
    ['a name', { name: 'mine' }, 'nobody knows: name; known: formatVersion, person'],
    [
      'a nickname of the person',
      { person: { ...twoYears.person, name: 'Ann' } },
      'person: has fields that nobody knows: name; known: sex, ageYears',
    ],
    [
      'a step of two years before',
      {
        inputs: [
          {
            id: 'tnfAlpha',
            steps: [
              { day: 0, value: 1 },
              { day: -7, value: 0 },
            ],
          },
        ],
      },
      'day of step 2 of input 1 (tnfAlpha), inputs.0.steps.1.day: must not be before day 0',
    ],
  ])('is plain of %s', (_, change, words) => {
    const { err } = ask({ ...twoYears, ...change });
    expect(err).toContain(words);
    expect(err).not.toContain('Invalid input');
  });

  it('is not that a single dose has no interval', () => {
    const dose = { drug: 'zoledronate', dose: 5, unit: 'mg', startDay: 0 };
    const single = { ...twoYears, treatments: [{ ...dose, count: 1 }] };
    expect(spineOf(single)).toBeGreaterThan(1);
    const twice = ask({ ...twoYears, treatments: [{ ...dose, count: 2 }] });
    expect(twice.err).toContain('treatments.0.everyDays: must be a number of days');
  });
});

describe('a name that is no id', () => {
  it.each([
    ['drug', 'Prolia', 'did you mean denosumab?'],
    ['drug', 'estrogen', 'did you mean oestrogen?'],
    ['drug', 'Forteo', 'did you mean teriparatide?'],
    ['drug', 'denosumap', 'did you mean denosumab?'],
    ['drug', 'oestradiol', 'oestradiol is the id of an input'],
    ['drug', 'myeloma', 'myeloma is the id of a condition'],
    ['drug', 'pamidronate', 'not in the catalogue; nearest: zoledronate, alendronate'],
    ['input', 'estradiol', 'did you mean oestradiol?'],
    ['condition', 'RA', 'did you mean rheumatoidArthritis?'],
  ] as const)('of a %s, %s, is told what may be meant', (kind, name, words) => {
    expect(unknownName(name, kind)).toContain(words);
  });

  it('is guessed at by nothing that is not like it', () => {
    expect(unknownName('moonlight', 'input')).toMatch(/not "moonlight"; known: oestradiol/);
    expect(unknownName(7, 'drug')).toMatch(/not 7; known: denosumab/);
  });
});

describe('a path', () => {
  it('is meant where the command is given, though npm runs it in the folder of the package', () => {
    const npm = { INIT_CWD: '/home/teacher', npm_lifecycle_event: 'simulate' };
    expect(pathFrom('a.json', npm)).toBe(join('/home/teacher', 'a.json'));
    expect(pathFrom('/tmp/a.json', npm)).toBe('/tmp/a.json');
    expect(pathFrom('a.json', { ...npm, npm_lifecycle_event: 'test' })).toBe('a.json');
    expect(pathFrom('a.json', {})).toBe('a.json');
  });

  it('reaches files to read and to write', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
    writeFileSync(join(folder, 'a.json'), `\uFEFF${JSON.stringify(twoYears)}`);
    const { status, stderr } = spawnSync(
      process.execPath,
      [program, 'a.json', '--every', '365', '--out', 'b.json'],
      {
        encoding: 'utf8',
        env: { ...process.env, INIT_CWD: folder, npm_lifecycle_event: 'simulate' },
      },
    );
    expect(status, stderr).toBe(0);
    expect(existsSync(join(folder, 'b.json'))).toBe(true);
  });
});
