import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { daysPerMonth as month } from '../../shared/scenario/calendar.ts';
import { courseEnd, doseDays, dosesOf } from '../../shared/scenario/course.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import {
  cutAfter,
  endingOn,
  movedBy,
  startingOn,
  taperedTo,
  withDose,
  withDoses,
} from '../../shared/scenario/schedule.ts';
import {
  copyCourse,
  delayFrom,
  loadCourse,
  pauseCourse,
  splitCourse,
  stopCourse,
  switchCourse,
} from '../../shared/scenario/timelineEdits.ts';
import { upgrade } from '../../shared/scenario/upgrade.ts';

const denosumab: Treatment = {
  drug: 'denosumab',
  dose: 60,
  unit: 'mg',
  everyDays: 6 * month,
  startDay: 12 * month,
  count: 6,
};
const prednisone: Treatment = {
  drug: 'prednisone',
  dose: 15,
  unit: 'mg',
  everyDays: 1,
  startDay: 0,
  count: 180,
};

const given = (...treatments: Treatment[]): Scenario => ({ ...blankScenario, treatments });
const months = (treatment: Treatment): number[] =>
  [...doseDays(treatment, Infinity)].map((day) => Math.round((10 * day) / month) / 10);
const complaint = (scenario: Scenario): string | undefined =>
  scenarioSchema.safeParse(scenario).error?.issues[0]?.message;

describe('single doses', () => {
  it('can be missed, late and of another amount, and go back to plan', () => {
    const late = withDose(denosumab, 2, { lateDays: 3 * month });
    expect(months(late)).toEqual([12, 21, 24, 30, 36, 42]);
    const missed = withDose(late, 3, { dose: 0 });
    expect(months(missed)).toEqual([12, 21, 30, 36, 42]);
    const half = withDose(missed, 6, { dose: 30 });
    expect(dosesOf(half).map(({ amount }) => amount)).toEqual([60, 60, 0, 60, 60, 30]);
    const back = [2, 3, 6].reduce(
      (now, number) => withDose(now, number, { lateDays: undefined, dose: undefined }),
      half,
    );
    expect(back).toEqual(denosumab);
  });

  it('lengthen the course where the last one is late', () => {
    expect(courseEnd(denosumab) / month).toBeCloseTo(48, 9);
    const late = withDose(denosumab, 6, { lateDays: 3 * month });
    expect(courseEnd(late) / month).toBeCloseTo(51, 9);
    expect(courseEnd(withDose(late, 6, { dose: 0 })) / month).toBeCloseTo(48, 9);
  });

  it('lose their changes with themselves', () => {
    const missed = withDose(denosumab, 6, { dose: 0 });
    expect(withDoses(missed, 5)).toEqual({ ...denosumab, count: 5 });
  });

  it.each([
    ['out of order', withDose(denosumab, 2, { lateDays: 7 * month }), 'keep the doses in order'],
    ['before the course', withDose(denosumab, 1, { lateDays: -1 }), 'before the start'],
    ['above the range', withDose(denosumab, 1, { dose: 500 }), '0 to 240 mg'],
    ['negative', withDose(denosumab, 1, { dose: -1 }), 'not be negative'],
    ['not among them', withDose(denosumab, 9, { dose: 1 }), 'from 1 to 6'],
    ['of tablets', withDose(prednisone, 3, { dose: 0 }), 'not told apart'],
  ])('are refused in words where they are %s', (_, treatment, words) => {
    expect(complaint(given(treatment))).toContain(words);
  });

  it('are refused by the thousand', () => {
    const weekly = { ...denosumab, everyDays: 7, startDay: 0, count: 2001 };
    const long = { ...blankScenario, horizonDays: 21_900 };
    expect(complaint({ ...long, treatments: [weekly] })).toContain('2000 single doses');
    expect(complaint({ ...long, treatments: [{ ...weekly, count: 2000 }] })).toBeUndefined();
  });
});

const plans = fc.record({
  startDay: fc.integer({ min: 0, max: 60 }).map((count) => count * month),
  count: fc.integer({ min: 2, max: 20 }),
  everyDays: fc.constantFrom(28, month, 6 * month),
});

describe('a course', () => {
  it('that is cut in two gives every dose it gave, at the same amounts', () => {
    fc.assert(
      fc.property(
        plans,
        fc.nat(),
        fc.nat(),
        fc.double({ min: 0, max: 120, noNaN: true }),
        (plan, cut, missed, last) => {
          const whole = taperedTo(
            withDose({ ...denosumab, ...plan }, 1 + (missed % plan.count), { dose: 0 }),
            last,
          );
          const parts = cutAfter(whole, 1 + (cut % (plan.count - 1)));
          const both = parts.flatMap((part) => [...dosesOf(part)]);
          for (const [index, { day, amount }] of dosesOf(whole).entries()) {
            expect(both[index]?.day).toBeCloseTo(day, 6);
            expect(both[index]?.amount).toBeCloseTo(amount, 6);
          }
          expect(both).toHaveLength(plan.count);
          expect(complaint({ ...given(...parts), horizonDays: 21_900 })).toBeUndefined();
        },
      ),
    );
  });

  it('moved to and fro is where it was', () => {
    const there = movedBy({ ...denosumab, endDay: 40 * month }, 3);
    expect(movedBy(there, -3)).toEqual({ ...denosumab, endDay: 40 * month });
  });

  it('is stretched at either end by whole intervals', () => {
    expect(months(endingOn(denosumab, 31 * month))).toEqual([12, 18, 24]);
    expect(months(startingOn(denosumab, 25 * month))).toEqual([24, 30, 36, 42]);
    expect(months(startingOn(denosumab, 1 * month))[0]).toBe(0);
    expect(months(startingOn(denosumab, 99 * month))).toEqual([42]);
  });

  it('is stopped, paused, split, copied, switched and begun with a larger dose', () => {
    const scenario = given(denosumab);
    const all = ({ treatments }: Scenario): (number | string)[][] =>
      treatments.map((treatment) => [treatment.drug, ...months(treatment)]);
    expect(all(stopCourse(scenario, 0, 24 * month))).toEqual([['denosumab', 12, 18]]);
    expect(all(stopCourse(scenario, 0, 12 * month))).toEqual([]);
    expect(all(pauseCourse(scenario, 0, 20 * month, 12 * month))).toEqual([
      ['denosumab', 12, 18],
      ['denosumab', 36, 42],
    ]);
    expect(all(splitCourse(scenario, 0, 2))).toEqual([
      ['denosumab', 12, 18],
      ['denosumab', 24, 30, 36, 42],
    ]);
    expect(all(copyCourse(given({ ...denosumab, count: 2 }), 0))).toEqual([
      ['denosumab', 12, 18],
      ['denosumab', 24, 30],
    ]);
    const [first, second] = switchCourse(scenario, 0, 'zoledronate', 24 * month).treatments;
    expect(first).toMatchObject({ drug: 'denosumab', count: 2 });
    expect(second).toMatchObject({ drug: 'zoledronate', startDay: 24 * month });
    expect(all(delayFrom(scenario, 0, 3, 3 * month))).toEqual([
      ['denosumab', 12, 18],
      ['denosumab', 27, 33, 39, 45],
    ]);
    expect(dosesOf(loadCourse(scenario, 0, 120, null).treatments[0] ?? denosumab)[0]?.amount).toBe(
      120,
    );
    const loaded = loadCourse(given(prednisone), 0, 40, 14);
    expect(loaded.treatments.map(({ dose, count }) => [dose, count])).toEqual([
      [40, 14],
      [15, 166],
    ]);
  });
});

describe('what it does to the bone', () => {
  const spine = (scenario: Scenario): number =>
    simulate(scenario, 'final').columns['bmdLumbarSpineChange']?.at(-1) ?? NaN;

  it('a course with its last doses missed is a shorter course', () => {
    const missed = [5, 6].reduce((now, number) => withDose(now, number, { dose: 0 }), denosumab);
    expect(spine(given(missed))).toBeCloseTo(spine(given(withDoses(denosumab, 4))), 9);
  });

  it('a dose given late is the same as a course cut and moved', () => {
    const late = withDose({ ...denosumab, count: 2 }, 2, { lateDays: 3 * month });
    const [first, second] = cutAfter({ ...denosumab, count: 2 }, 1);
    expect(spine(given(late))).toBeCloseTo(spine(given(first, movedBy(second, 3 * month))), 9);
  });

  it('a taper lies between its first and its last amount', () => {
    const atItsEnd = (...treatments: Treatment[]): number =>
      spine({ ...given(...treatments), horizonDays: 180 });
    const taper = atItsEnd(taperedTo(prednisone, 0));
    expect(taper).toBeGreaterThan(atItsEnd(prednisone) + 0.1);
    expect(taper).toBeLessThan(atItsEnd() - 0.1);
  });
});

it('opens what format 1 held', () => {
  const old = { ...given(denosumab), formatVersion: 1 };
  expect(upgrade(old)).toEqual({ ok: true, value: given(denosumab) });
});
