import { describe, expect, it } from 'vitest';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import { drugs } from '../../shared/drugs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import { flagsOf } from '../../shared/explain/flags/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { inputNotes } from '../../shared/reference/inputNotes.ts';
import { course } from '../../shared/evidence/course.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { catalogueText } from '../../tools/simulate/catalogueText.ts';
import { labelledMonths } from '../../tools/simulate/warnings/course.ts';
import { warningsOf } from '../../tools/simulate/warnings/index.ts';

const year = 365.25;
const twoYears: Scenario = { ...blankScenario, horizonDays: 2 * year };
const woman30: Scenario = {
  ...twoYears,
  person: { sex: 'female', ageYears: 30, menopauseAgeYears: null, surgical: false },
};

function said(scenario: Scenario): string {
  return warningsOf(scenario)
    .map(({ sentence }) => sentence)
    .join('\n');
}

function withDrug(scenario: Scenario, ...treatments: Scenario['treatments']): Scenario {
  return { ...scenario, treatments };
}

const denosumab = course('denosumab', 60, 'mg', { every: 182.625, from: 0, until: 2 * year });
const romosozumab = (months: number) =>
  course('romosozumab', 210, 'mg', { every: 30.4375, from: 0, until: months * 30.4375 });

describe('warnings of an answer', () => {
  it('are none where nothing is done, and none of a course as in its trials', () => {
    expect(warningsOf(blankScenario)).toEqual([]);
    expect(said(withDrug(twoYears, denosumab))).toBe('');
  });

  it('hold every flag of the window, and every reason of its hatching', () => {
    const flags = flagsOf(openingScenario, (wanted) => simulate(wanted, 'final'));
    const found = warningsOf(openingScenario);
    expect(flags.length).toBeGreaterThan(1);
    for (const { rule, day } of flags)
      expect(found).toContainEqual(expect.objectContaining({ kind: rule, fromDay: day }));
  });

  it.each([
    [
      'a woman of 80 without menopause',
      { ...twoYears, person: { ...woman30.person, ageYears: 80 } },
      'A woman of 80 without menopause',
    ],
    [
      'a drug that women alone were given',
      withDrug(
        { ...twoYears, person: { ...woman30.person, sex: 'male', ageYears: 65 } },
        course('raloxifene', 60, 'mg', { every: 1, from: 0, until: year }),
      ),
      'gave raloxifene to women only',
    ],
    ['a drug before menopause', withDrug(woman30, romosozumab(12)), 'only to women past menopause'],
    ['more than the label', withDrug(twoYears, romosozumab(24)), 'more than the 12 months'],
    [
      'drugs that no trial gave together',
      withDrug(twoYears, denosumab, romosozumab(12)),
      'no trial gives',
    ],
    [
      'a state in which no trial gave the drug',
      setInput(withDrug(twoYears, denosumab), 'kidneyFunction', 0.2),
      'gives denosumab with kidneyFunction lowered',
    ],
    [
      'a drug and an input of one kind',
      setInput(
        withDrug(twoYears, course('prednisone', 10, 'mg', { every: 1, from: 0, until: year })),
        'glucocorticoid',
        10,
      ),
      'Prednisone and the input glucocorticoid act by the same thing: both count',
    ],
    [
      'two conditions on one input',
      (['immobilisation', 'spaceflight'] as const).reduce(
        (now, id) => setCondition(now, { id, severity: 1, fromDay: 0 }),
        twoYears,
      ),
      'move the same input: mechanicalLoad is 0.15, the end of its range (factors multiply)',
    ],
    [
      'a condition and the input of its name',
      setInput(setCondition(woman30, { id: 'lactation', severity: 1, fromDay: 0 }), 'lactation', 1),
      'lactation is set as an input and as a condition',
    ],
    [
      'an input without effect',
      setInput(twoYears, 'thyroidHormone', 0.6),
      'thyroidHormone, 0.6 from day 0, changes neither BMD nor markers',
    ],
    [
      'a T-score',
      { ...twoYears, person: { ...twoYears.person, tScore: -2.5 } },
      'nothing in percent depends on it',
    ],
    [
      'a drug of which only the direction is known',
      withDrug(twoYears, course('rankFc', 3, '1', { every: 1, from: 0, until: year })),
      'only the direction of its effect is known',
    ],
  ] as const)('speak of %s', (_, scenario, words) => {
    expect(said(scenario)).toContain(words);
  });

  it('do not speak of what is as it should be', () => {
    expect(said(withDrug(twoYears, romosozumab(12)))).not.toContain('label');
    expect(said(setInput(twoYears, 'thyroidHormone', 2))).not.toContain('changes neither');
    const before = setCondition(twoYears, { ...immobile, toDay: 100 });
    const after = setCondition(before, { id: 'spaceflight', severity: 1, fromDay: 200 });
    expect(said(after)).not.toContain('same input');
  });

  it('know the label of each drug that has a limit', () => {
    const limits = Object.values<Drug>(drugs).flatMap((drug) => {
      const limit = labelledMonths(drug);
      return limit ? [[drug.id, limit.months, limit.source !== null]] : [];
    });
    expect(limits).toEqual([
      ['romosozumab', 12, true],
      ['teriparatide', 24, true],
      ['abaloparatide', 18, true],
    ]);
  });
});

const immobile = { id: 'immobilisation', severity: 1, fromDay: 0 } as const;

describe('the list', () => {
  it('says what 1 stands for where milligrams and units are asked for', () => {
    const text = catalogueText();
    expect(text).toContain('1 is taken to be 1000 mg of elemental calcium a day');
    expect(text).toContain('Calcium, 1000 mg a day, adds 1 (assumed;');
    expect(text).toContain('800 IU a day, adds 0.9 (assumed; Chapuy 1992');
    expect(text).toContain('changes nothing in percent. That of the spine cannot be set');
  });

  it('tells an input from the condition of its name wherever that is made of others', () => {
    const notes = (id: InputId): string | null => inputNotes(inputs[id]).namesake;
    expect(notes('lactation')).toContain('oestradiol, ranklProduction');
    expect(notes('rheumatoidArthritis')).toContain('tnfAlpha');
    expect(notes('tCellActivation')).toBeNull();
    expect(notes('calciumIntake')).toBeNull();
  });

  it('tells them apart because they do differ', () => {
    const half: Scenario = { ...woman30, horizonDays: 182 };
    const spine = (scenario: Scenario): number =>
      simulate(scenario, 'final').columns['bmdLumbarSpineChange']?.at(-1) ?? NaN;
    const [input, condition] = [
      spine(setInput(half, 'lactation', 1)),
      spine(setCondition(half, { id: 'lactation', severity: 1, fromDay: 0 })),
    ];
    expect(Math.abs(input - condition)).toBeGreaterThan(0.1);
  });
});
