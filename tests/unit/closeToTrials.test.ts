import { describe, expect, it } from 'vitest';
import { closeStudies, mostDrawn, type Study } from '../../shared/evidence/matching/choose.ts';
import { matchesOf, type MatchedArm } from '../../shared/evidence/matching/match.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import { evidenceSentence, matchWords } from '../../shared/explain/closeToTrials.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInputSteps, setSex } from '../../shared/scenario/edits.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { denosumab, months, woman } from '../support/regimens.ts';

const arm = (scenario: Scenario, trial: string, label: RegExp): MatchedArm | undefined =>
  matchesOf(scenario).find((one) => one.trial.id === trial && label.test(one.label));

const tenYears = woman([denosumab(20)], 66);

describe('every arm of the registry', () => {
  const arms = Object.values<Trial<Scenario>>(trials).flatMap((trial) =>
    Object.entries(trial.arms).map(([id, { label, scenario }]) => ({ trial, id, label, scenario })),
  );

  it('is close to its own scenario, and all that it reports lies where it was read', () => {
    for (const { trial, id, label, scenario } of arms) {
      const rows = trial.rows.filter((row) => row.arm === id);
      const long = {
        ...scenario,
        horizonDays: Math.max(scenario.horizonDays, ...rows.map(({ day }) => day)),
      };
      const own = matchesOf(long).find((one) => one.trial === trial && one.label === label);
      const first = Math.min(...scenario.treatments.map(({ startDay }) => startDay));
      const wanted = rows.filter(({ day }) => !Number.isFinite(first) || day > first + 1);
      const found = [...(own?.own ?? []), ...(own?.againstControl ?? [])];
      expect(found.map(({ row }) => row.id).sort(), `${trial.id} ${id}`).toEqual(
        wanted.map((row) => row.id).sort(),
      );
      for (const { row, day, fromDay } of found) {
        expect(day, row.id).toBeCloseTo(row.day, 6);
        expect(fromDay, row.id).toBeCloseTo(row.fromDay, 6);
      }
    }
  });
});

describe('closeness', () => {
  it('is a dose within a quarter, by the day and not by the tablet', () => {
    expect(arm(woman([denosumab(20, { dose: 70 })]), 'freedom', /ten years/)).toBeDefined();
    expect(arm(woman([denosumab(20, { dose: 80 })]), 'freedom', /ten years/)).toBeUndefined();
    const weekly = woman([
      { drug: 'alendronate', dose: 70, unit: 'mg', everyDays: 7, startDay: 0, count: 520 },
    ]);
    expect(arm(weekly, 'liberman', /for ten years/)).toBeDefined();
  });

  it('is the same with a supplement that the trial gave to both arms, and not without the drug', () => {
    const calcium = { drug: 'calcium', dose: 1000, unit: 'mg', everyDays: 1, startDay: 0 } as const;
    const withCalcium = woman([denosumab(20), { ...calcium, endDay: months(120) }], 66);
    const ids = (scenario: Scenario): readonly string[] =>
      matchesOf(scenario).map(({ trial, label }) => `${trial.id} ${label}`);
    expect(ids(withCalcium)).toEqual(ids(tenYears));
    expect(ids(withCalcium).length).toBeGreaterThan(0);
    expect(ids(woman([{ ...calcium, endDay: months(120) }], 66))).toEqual([]);
  });

  it('is an interval within a fifth', () => {
    const every = (count: number): Scenario => woman([denosumab(20, { everyDays: months(count) })]);
    expect(arm(every(6.5), 'freedom', /ten years/)).toBeDefined();
    expect(arm(every(7.5), 'freedom', /ten years/)).toBeUndefined();
  });

  it('is the same sex, an age within twelve years, and the same side of menopause', () => {
    expect(arm(woman([denosumab(20)], 61), 'freedom', /ten years/)).toBeDefined();
    expect(arm(woman([denosumab(20)], 59), 'freedom', /ten years/)).toBeUndefined();
    const man = setSex(tenYears, 'male', 50);
    expect(matchesOf(man)).toEqual([]);
    const early = { ...tenYears, person: { ...tenYears.person, menopauseAgeYears: 60 } };
    const before = { ...early, person: { ...early.person, ageYears: 58 } };
    expect(matchesOf(before)).toEqual([]);
  });

  it('counts the age on the day on which treatment begins', () => {
    const later = woman([denosumab(8, { startDay: months(60) })], 57);
    const found = arm(later, 'freedom', /ten years/);
    expect(found?.ownAgeYears).toBeCloseTo(57 + months(60) / daysPerYear, 9);
  });

  it('is lost where another condition is moved, though not by a supplement', () => {
    const inflamed = setInputSteps(tenYears, 'rheumatoidArthritis', [{ day: 0, value: 0.6 }]);
    expect(matchesOf(inflamed)).toEqual([]);
    const supplied = setInputSteps(tenYears, 'calciumIntake', [{ day: 0, value: 1.2 }]);
    expect(arm(supplied, 'freedom', /ten years/)).toBeDefined();
    const later = setInputSteps(tenYears, 'rheumatoidArthritis', [{ day: months(60), value: 0.6 }]);
    expect(arm(later, 'freedom', /ten years/)?.untilDay).toBeCloseTo(months(60), 6);
  });

  it('is the same drugs in the same order', () => {
    const teriparatide: Treatment = {
      ...({ drug: 'teriparatide', dose: 20, unit: 'ug', everyDays: 1 } as const),
      ...{ startDay: months(24), count: 730 },
    };
    const switched = woman([denosumab(4), teriparatide]);
    expect(arm(switched, 'data', /^Denosumab.*then teriparatide/)?.untilDay).toBe(Infinity);
    expect(arm(switched, 'data', /^Teriparatide/)).toBeUndefined();
    expect(arm(switched, 'data', /^Both/)).toBeUndefined();
  });

  it('moves what is counted from a switch along with a switch a little later', () => {
    const zoledronate = (month: number): Scenario =>
      woman([
        denosumab(month / 6),
        {
          drug: 'zoledronate',
          dose: 5,
          unit: 'mg',
          everyDays: 365.25,
          startDay: months(month),
          count: 1,
        },
      ]);
    const found = arm(zoledronate(36), 'anastasilakis2019', /infusion/);
    expect(found?.own.map(({ fromDay }) => Math.round(fromDay / months(1)))).toEqual([36]);
    expect(arm(zoledronate(60), 'anastasilakis2019', /infusion/)).toBeUndefined();
  });
});

describe('a course that goes another way', () => {
  it('keeps what is published up to there, and nothing after', () => {
    const found = arm(woman([denosumab(8)]), 'defend', /then nothing/);
    expect(found?.untilDay).toBeCloseTo(months(24), 6);
    expect(found?.own.every(({ day }) => day <= months(24) + 15)).toBe(true);
    const stopped = arm(woman([denosumab(4)]), 'defend', /then nothing/);
    expect(stopped?.untilDay).toBe(Infinity);
    expect(stopped?.own.some(({ day }) => day > months(40))).toBe(true);
  });

  it('ends at a dose that is missed or months late', () => {
    for (const change of [
      { number: 4, dose: 0 },
      { number: 4, lateDays: 90 },
    ]) {
      const found = arm(woman([denosumab(20, { changes: [change] })]), 'freedom', /ten years/);
      expect(found?.untilDay).toBeCloseTo(months(18), 6);
    }
  });
});

describe('what is counted', () => {
  const found = matchesOf(tenYears);

  it('keeps differences to a control arm apart from changes', () => {
    const all = found.flatMap(({ own, againstControl }) => [
      ...own.map(({ row }) => ['own', row] as const),
      ...againstControl.map(({ row }) => ['control', row] as const),
    ]);
    expect(all.some(([kind]) => kind === 'control')).toBe(true);
    for (const [kind, row] of all) expect(row.against === undefined).toBe(kind === 'own');
    const drawn = closeStudies(tenYears).drawn.flatMap(({ points }) => points);
    expect(drawn.length).toBeGreaterThan(10);
    expect(drawn.every(({ row }) => row.against === undefined)).toBe(true);
  });

  it('begins with the treatment where that begins later', () => {
    const points = closeStudies(openingScenario).drawn.flatMap((study) => study.points);
    expect(points.length).toBeGreaterThan(10);
    expect(points.every(({ fromDay, day }) => fromDay >= months(24) - 1 && day > fromDay)).toBe(
      true,
    );
  });
});

describe('the studies that are drawn', () => {
  const names = (studies: readonly Study[]): readonly string[] => studies.map(({ id }) => id);

  it('are few, and tell as much of the curve as there is to tell', () => {
    const { drawn, listed } = closeStudies(tenYears);
    expect(names(drawn)).toEqual(expect.arrayContaining(['freedom', 'dmabPh2']));
    expect(drawn).toHaveLength(mostDrawn);
    expect(names(listed)).toContain('decide');
    expect(names(closeStudies(woman([denosumab(4)])).drawn)[0]).toBe('defend');
  });

  it('are none for a dose that nobody gave', () => {
    expect(closeStudies(woman([denosumab(8, { dose: 400 })]))).toEqual({ drawn: [], listed: [] });
  });

  it('say whose they are where nobody is treated', () => {
    const { drawn } = closeStudies(blankScenario);
    expect(drawn.length).toBeGreaterThan(0);
    for (const { name, arms } of drawn) expect(name).toContain(arms[0]?.label);
  });
});

describe('the words', () => {
  it('name the people of the arm beside the person on screen', () => {
    const found = arm(tenYears, 'freedom', /ten years/);
    if (!found) throw new Error('FREEDOM is not close to its own regimen');
    expect(matchWords(found, tenYears)).toBe(
      'FREEDOM and its extension: denosumab 60 mg every 6 months for ten years, women of 72; yours is 66',
    );
  });

  it('count the points', () => {
    expect(evidenceSentence({ drawn: [], listed: [] }, [])).toBe('No published points beside it.');
    const close = closeStudies(tenYears);
    const count = close.drawn.reduce((sum, { points }) => sum + points.length, 0);
    expect(evidenceSentence(close, [])).toContain(String(count));
  });
});
