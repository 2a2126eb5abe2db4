import { describe, expect, it } from 'vitest';
import { at } from '../../shared/assert.ts';
import { daysPerMonth as month } from '../../shared/scenario/calendar.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInputSteps } from '../../shared/scenario/edits.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { addCondition, addSpell, placeFor } from '../../renderer/src/timeline/adding.ts';
import { deedsOf } from '../../renderer/src/timeline/deeds.ts';
import { shortText, spokenName } from '../../renderer/src/timeline/describe.ts';
import { fieldsOf } from '../../renderer/src/timeline/fields.ts';
import { cellsOf, lanesOf, type Cell } from '../../renderer/src/timeline/lanes.ts';
import { limitProblem } from '../../renderer/src/timeline/limits.ts';
import { gapsOf } from '../../renderer/src/timeline/marks.ts';
import { moveBlock, moveDose, pushOf } from '../../renderer/src/timeline/moves.ts';
import { cellAfter, rowsOfCells } from '../../renderer/src/timeline/walk.ts';

const keys = new Map<Treatment, number>();
const keyOf = (treatment: Treatment): number => {
  if (!keys.has(treatment)) keys.set(treatment, keys.size);
  return keys.get(treatment) ?? 0;
};
const cells = (scenario: Scenario): readonly Cell[] =>
  lanesOf(scenario, keyOf).flatMap((lane) => cellsOf(lane));
const first = (scenario: Scenario): Cell => at(cells(scenario), 0);
const named = (scenario: Scenario, words: string): Cell =>
  at(
    cells(scenario).filter((cell) => spokenName(cell, scenario.horizonDays).startsWith(words)),
    0,
  );
const names = (scenario: Scenario): string[] =>
  cells(scenario)
    .filter(({ dose }) => !dose)
    .map((cell) => spokenName(cell, scenario.horizonDays));

const prednisone: Treatment = {
  drug: 'prednisone',
  dose: 15,
  lastDose: 0,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  count: Math.round(6 * month),
};
const bedRest = setInputSteps(blankScenario, 'mechanicalLoad', [
  { day: 12 * month, value: 0.15 },
  { day: 12 * month + 119, value: 1, overDays: 28 },
]);

describe('lanes', () => {
  it('hold a course and its doses, and say what they are', () => {
    expect(names(openingScenario)).toEqual([
      'Denosumab 60 mg every 6 months, from month 24 to month 60, 6 doses',
    ]);
    expect(cells(openingScenario)).toHaveLength(7);
    expect(shortText(first(openingScenario).block)).toBe('60 mg every 6 months');
  });

  it('leave out doses that have no room', () => {
    const [lane] = lanesOf(openingScenario, keyOf, 200);
    expect(lane?.dosed).toBe(false);
    expect(lane && cellsOf(lane)).toHaveLength(1);
  });

  it('draw a taper as a wedge and say so', () => {
    const scenario = { ...blankScenario, treatments: [prednisone] };
    expect(names(scenario)).toEqual(['Prednisone 15 to 0 mg every day, from month 0 to month 6']);
    expect(first(scenario).block.outline.map(({ height }) => height)).toEqual([1, 0]);
  });

  it('hold a stretch of a regulator with its way back', () => {
    expect(names(bedRest)).toEqual([
      'Mechanical load 0.15, from month 12 to month 16.8, goes over 4 weeks',
    ]);
  });

  it('show a condition in place of what it moves', () => {
    const scenario = setCondition(blankScenario, {
      id: 'immobilisation',
      severity: 1,
      fromDay: 0,
      toDay: 119,
    });
    expect(names(scenario)).toEqual(['Immobilisation, severity 1, from month 0 to month 3.9']);
    const byHand = setInputSteps(scenario, 'mechanicalLoad', [{ day: 0, value: 0.5 }]);
    expect(names(byHand)).toHaveLength(2);
  });
});

describe('moving', () => {
  const block = first(openingScenario).block;

  it('takes a course to and fro to where it was', () => {
    const there = moveBlock(openingScenario, block, 'body', 30);
    expect(there.treatments[0]?.startDay).toBeCloseTo(24 * month + 30, 9);
    const back = moveBlock(there, first(there).block, 'body', -30);
    expect(back.treatments[0]?.startDay).toBeCloseTo(24 * month, 9);
  });

  it('stretches either end by whole intervals', () => {
    const shorter = moveBlock(openingScenario, block, 'end', -13 * month);
    expect(names(shorter)[0]).toContain('from month 24 to month 48, 4 doses');
    const later = moveBlock(openingScenario, block, 'start', 11 * month);
    expect(names(later)[0]).toContain('from month 36 to month 60, 4 doses');
  });

  it('makes a dose late, and takes it back', () => {
    const dose = named(openingScenario, 'Denosumab, dose 2');
    const late = moveDose(openingScenario, dose, 21);
    const again = named(late, 'Denosumab, dose 2');
    expect(spokenName(again, late.horizonDays)).toMatch(/3 weeks late$/);
    expect(moveDose(late, again, -21)).toEqual(openingScenario);
  });

  it('keeps stretches of a regulator that meet together', () => {
    const two = setInputSteps(blankScenario, 'tnfAlpha', [
      { day: 0, value: 2 },
      { day: 300, value: 3 },
      { day: 600, value: 1 },
    ]);
    const [held, next] = cells(two);
    const moved = moveBlock(two, at([held, next], 0)?.block ?? block, 'end', 60);
    expect(moved.inputs[0]?.steps.map(({ day }) => day)).toEqual([0, 360, 600]);
  });

  it('is asked for by arrows, with Shift and Alt', () => {
    const course = first(openingScenario);
    const press = (key: string, shiftKey = false, altKey = false, cell = course) =>
      pushOf({ key, shiftKey, altKey }, cell);
    expect(press('ArrowRight')).toEqual({ grip: 'body', days: 6 * month });
    expect(press('ArrowLeft', true)).toEqual({ grip: 'body', days: -7 });
    expect(press('ArrowRight', false, true)).toEqual({ grip: 'end', days: 6 * month });
    expect(press('ArrowLeft', true, true)).toEqual({ grip: 'start', days: -6 * month });
    expect(press('ArrowRight', false, false, at(cells(openingScenario), 1))?.days).toBe(7);
    expect(press('ArrowRight', false, false, first(bedRest))?.days).toBe(month);
    expect(press('x')).toBeUndefined();
  });
});

describe('walking', () => {
  const scenario: Scenario = {
    ...openingScenario,
    treatments: [...openingScenario.treatments, prednisone],
  };
  const rows = rowsOfCells(lanesOf(scenario, keyOf));
  const [course, dose] = at(rows, 0);

  it('leads along a lane and to the next', () => {
    expect(cellAfter(rows, course?.id ?? '', 'ArrowRight')).toBe(dose);
    expect(cellAfter(rows, dose?.id ?? '', 'ArrowLeft')).toBe(course);
    expect(cellAfter(rows, course?.id ?? '', 'ArrowLeft')).toBeNull();
    expect(cellAfter(rows, course?.id ?? '', 'End')).toBe(at(rows, 0).at(-1));
    expect(cellAfter(rows, dose?.id ?? '', 'ArrowDown')).toBe(at(at(rows, 1), 0));
    expect(cellAfter(rows, course?.id ?? '', 'ArrowUp')).toBeNull();
    expect(cellAfter(rows, 'nobody', 'ArrowUp')).toBeNull();
  });
});

describe('what a gesture may not do', () => {
  const moved = (days: number): string | null =>
    limitProblem(
      openingScenario,
      moveBlock(openingScenario, first(openingScenario).block, 'body', days),
    );

  it('is said in a sentence', () => {
    expect(moved(-25 * month)).toBe('Denosumab cannot start before month 0.');
    expect(moved(43 * month)).toBe(
      'Denosumab would go on to month 97, after the 96 months shown: show more time, or give fewer doses.',
    );
    expect(moved(42 * month)).toBeNull();
  });

  it('leaves a course alone that reaches beyond the horizon already', () => {
    const short = { ...openingScenario, horizonDays: 48 * month };
    const shift = (days: number): string | null =>
      limitProblem(short, moveBlock(short, first(short).block, 'body', days));
    expect(shift(-month)).toBeNull();
    expect(shift(month)).toContain('48 months shown');
  });

  it('names the month in which a regulator is changed already', () => {
    const two = setInputSteps(blankScenario, 'mechanicalLoad', [
      { day: 0, value: 0.5 },
      { day: 300, value: 1 },
      { day: 600, value: 0.5 },
      { day: 700, value: 1 },
    ]);
    const second = at(cells(two), 1).block;
    expect(limitProblem(two, moveBlock(two, second, 'body', -400))).toMatch(
      /^Mechanical load is changed in month .* already/,
    );
    expect(limitProblem(two, moveBlock(two, second, 'body', 50))).toBeNull();
  });
});

describe('numbers and deeds', () => {
  const scenarios: readonly [string, Scenario][] = [
    ['a course', openingScenario],
    ['a taper', { ...blankScenario, treatments: [prednisone] }],
    ['a regulator', bedRest],
    ['a condition', addCondition(blankScenario, 'rheumatoidArthritis', 0)],
  ];

  it.each(scenarios)('of %s: every number set to what it is changes nothing', (_, scenario) => {
    for (const cell of cells(scenario))
      for (const { id, value, change } of fieldsOf(cell, scenario.horizonDays)) {
        if (id === 'amount' && cell.dose) continue;
        const after = change(value)(scenario);
        expect(names(after), id).toEqual(names(scenario));
      }
  });

  it.each(scenarios)('of %s: every deed that can be done leads to a scenario', (_, scenario) => {
    for (const cell of cells(scenario))
      for (const { id, why, ask, choose, change } of deedsOf(cell, 27 * month)) {
        if (why !== null) continue;
        const after = change(scenario, ask?.initial ?? 0, choose?.[0]?.id ?? 'denosumab');
        expect(scenarioSchema.safeParse(after).error?.issues[0]?.message, id).toBeUndefined();
        expect(after, id).not.toEqual(scenario);
      }
  });
});

describe('adding', () => {
  it('begins in the month of the cursor, or where there is room', () => {
    expect(placeFor(blankScenario, 'zoledronate', 40.2 * month)).toBeCloseTo(40 * month, 6);
    expect(placeFor(openingScenario, 'denosumab', 40 * month)).toBeCloseTo(60 * month, 6);
    expect(placeFor(blankScenario, 'zoledronate', 96 * month)).toBe(0);
  });

  it('puts a regulator where it is farthest from neutral, for a year', () => {
    const after = addSpell(blankScenario, 'mechanicalLoad', 12 * month);
    expect(typeof after === 'string' ? after : names(after)).toEqual([
      'Mechanical load 0.15, from month 12 to month 24',
    ]);
    const held = setInputSteps(blankScenario, 'mechanicalLoad', [{ day: 0, value: 0.5 }]);
    expect(addSpell(held, 'mechanicalLoad', 0)).toMatch(/changed to the end already/);
  });
});

it('marks what no trial gave', () => {
  const both: Scenario = {
    ...openingScenario,
    treatments: [
      ...openingScenario.treatments,
      {
        drug: 'romosozumab',
        dose: 210,
        unit: 'mg',
        everyDays: month,
        startDay: 36 * month,
        count: 6,
      },
    ],
  };
  expect(gapsOf(openingScenario)).toEqual([]);
  expect(gapsOf(both).map(({ words }) => words)).toEqual([
    'Denosumab together with romosozumab (from month 36); one after the other is studied',
  ]);
});
