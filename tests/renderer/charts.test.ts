import { describe, expect, test } from 'vitest';
import {
  cursorAfter,
  moment,
  readout,
  rowAt,
  spoken,
  times,
  valueAt,
} from '../../renderer/src/charts/cursor.ts';
import { fillLine } from '../../renderer/src/charts/datasets.ts';
import { below } from '../../renderer/src/charts/floor.ts';
import { infusesPth } from '../../renderer/src/charts/pthGiven.ts';
import { marksOf, rowsOf, spread, staggered, type Mark } from '../../renderer/src/charts/marks.ts';
import { drugsOf, openAtFirst, plotsOf } from '../../renderer/src/charts/plots.ts';
import type { Point } from '../../renderer/src/charts/thin.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput, setInputSteps } from '../../shared/scenario/edits.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const course = madeUpCourse(openingScenario);
const plots = plotsOf('change', drugsOf(openingScenario));

describe('the plots', () => {
  test('tell their lines apart by colour and by dash', () => {
    const many = plotsOf('change', [
      'denosumab',
      'zoledronate',
      'teriparatide',
      'alendronate',
      'raloxifene',
      'calcitonin',
    ]);
    for (const { lines } of many) {
      expect(new Set(lines.map(({ colour }) => colour)).size).toBe(lines.length);
      expect(new Set(lines.map(({ dash }) => dash.join())).size).toBe(lines.length);
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
    }
  });

  test('show only outputs that the engine has', () => {
    for (const form of ['change', 'absolute', 't-score'] as const)
      for (const { lines } of plotsOf(form, ['denosumab']))
        for (const { column } of lines) expect(course.columns[column], column).toBeDefined();
  });

  test('name the net balance and the raw ratio apart', () => {
    const names = plots.find(({ id }) => id === 'balance')?.lines.map(({ name }) => name);
    expect(names).toEqual(['Net balance', 'Raw ratio']);
  });

  test('call PTH the gland’s own while PTH is infused', () => {
    const infused = setInput(openingScenario, 'pthInfusion', 2);
    const spread = setInput(openingScenario, 'pthHours', 24);
    expect(infusesPth(infused)).toBe(true);
    expect(infusesPth(spread)).toBe(false);
    expect(infusesPth(addTreatment(spread, 'teriparatide', 0))).toBe(true);
    const named = (own: boolean) =>
      plotsOf('change', [], own).find(({ id }) => id === 'mineral')?.lines[1]?.name;
    expect([named(true), named(false)]).toEqual(['PTH, own', 'PTH']);
  });

  test('leave calcium one click away on a low screen, and all but two on the projector', () => {
    expect(openAtFirst(false, 800)).not.toContain('mineral');
    expect(openAtFirst(false, 1080)).toContain('mineral');
    expect(openAtFirst(true, 1080)).toEqual(['bmd', 'markers']);
  });
});

describe('the points of a line', () => {
  const line = (column: string) => {
    const found = plots.flatMap(({ lines }) => lines).find((one) => one.column === column);
    if (!found) throw new Error(column);
    return found;
  };

  test('are refilled and not made anew', () => {
    const points: Point[] = [];
    fillLine(course, line('ctxPercent'), 800, points);
    const [first] = points;
    fillLine(course, line('ctxPercent'), 800, points);
    expect(points[0]).toBe(first);
    expect(points).toHaveLength(course.days.length);
  });

  test('are doublings on the axis of the balance', () => {
    const points: Point[] = [];
    const half = {
      days: Float64Array.of(0, 1),
      columns: { netBalancePercent: Float64Array.of(100, 50) },
    };
    fillLine(half, line('netBalancePercent'), 800, points);
    expect(points.map(({ y }) => y)).toEqual([0, -1]);
  });

  test('stay on the picture where nothing is free', () => {
    const points: Point[] = [];
    const none = { days: Float64Array.of(0), columns: { netBalancePercent: Float64Array.of(0) } };
    fillLine(none, line('netBalancePercent'), 800, points);
    expect(points[0]?.y).toBeGreaterThan(-10);
  });

  test('are told apart where they leave the foot of the axis', () => {
    const points = [0, -7, -7, -1, -6.5, 0].map((y, x) => ({ x, y }));
    expect(below(points, -6)).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
  });

  test('peak at 100 for every drug level', () => {
    const points: Point[] = [];
    fillLine(course, line('denosumabLevel'), 800, points);
    expect(Math.max(...points.map(({ y }) => y))).toBe(100);
  });

  test('are none where the course has no such column', () => {
    const points: Point[] = [{ x: 1, y: 1 }];
    fillLine({ days: course.days, columns: {} }, line('pth'), 800, points);
    expect(points).toEqual([]);
  });
});

describe('the cursor', () => {
  const steps = { days: Float64Array.of(0, 10, 20), columns: { a: Float64Array.of(0, 5, 4) } };

  test.each([
    [0, 0],
    [9.9, 0],
    [10, 1],
    [99, 2],
  ])('day %d belongs to row %d', (day, row) => {
    expect(rowAt(steps.days, day)).toBe(row);
  });

  test('reads straight between two rows, and nothing outside the run', () => {
    expect(valueAt(steps, 'a', 5)).toBe(2.5);
    expect(valueAt(steps, 'a', 20)).toBe(4);
    expect(valueAt(steps, 'a', 21)).toBeNull();
    expect(valueAt(steps, 'b', 5)).toBeNull();
  });

  test('moves by a month, by a year and to the ends, and never off the axis', () => {
    const horizon = 24 * daysPerMonth;
    expect(cursorAfter('ArrowRight', 3 * daysPerMonth, horizon)).toBeCloseTo(4 * daysPerMonth);
    expect(cursorAfter('PageDown', 3 * daysPerMonth, horizon)).toBe(0);
    expect(cursorAfter('PageUp', 3 * daysPerMonth, horizon)).toBeCloseTo(15 * daysPerMonth);
    expect(cursorAfter('End', 0, horizon)).toBe(horizon);
    expect(cursorAfter('Home', 99, horizon)).toBe(0);
    expect(cursorAfter('a', 99, horizon)).toBeUndefined();
  });

  test('is heard with its month and every value', () => {
    const words = spoken(course, plots.slice(0, 2), 0);
    expect(words).toMatch(/^day 0: Spine 0\.0 %, Total hip 0\.0 %, .*CTX 100 %/);
  });

  test('counts days in the first month', () => {
    expect([0, 9, 30, 61].map(moment)).toEqual(['day 0', 'day 9', 'month 1', 'month 2']);
  });

  test('never writes a small ratio as nothing', () => {
    expect([0, 0.0002, 0.02, 1, 12.34, 250, 19_405_783].map(times)).toEqual([
      '0',
      '<0.001',
      '0.020',
      '1.00',
      '12.3',
      '250',
      '>\u00a01000',
    ]);
  });

  test('shows a dash where the run ended early', () => {
    const [line] = plots[0]?.lines ?? [];
    if (!line) throw new Error('no line');
    expect(readout({ days: course.days.subarray(0, 5), columns: course.columns }, line, 900)).toBe(
      '–',
    );
  });
});

describe('the marks', () => {
  test('name each drug with its dose, at the days of its doses', () => {
    const [mark] = marksOf(course, openingScenario);
    expect(mark).toMatchObject({ label: 'Denosumab 60 mg', bars: [], shape: 'dose' });
    expect(mark?.days).toHaveLength(6);
  });

  test('draw a steady course as a bar', () => {
    const scenario = addTreatment(openingScenario, 'raloxifene', 0);
    const mark = marksOf(madeUpCourse(scenario), scenario)[1];
    expect(mark?.days).toEqual([]);
    expect(mark?.bars).toHaveLength(1);
  });

  test('show inputs that are turned after day 0, and not those set on it', () => {
    const scenario = setInputSteps(openingScenario, 'oestradiol', [
      { day: 0, value: 0.5 },
      { day: 365, value: 0.1 },
    ]);
    const mark = marksOf(course, scenario)[1];
    expect(mark).toMatchObject({ label: 'Oestradiol 0.1', days: [365], shape: 'change' });
  });

  test('are left out while the course belongs to other treatments', () => {
    expect(marksOf(course, { ...openingScenario, treatments: [] })).toEqual([]);
  });
});

describe('labels at line ends', () => {
  test('keep their distance and their order, and stay within the plot', () => {
    const placed = spread([50, 52, 10, 99], 12, 5, 95);
    const sorted = placed.toSorted((a, b) => a - b);
    for (const [index, height] of sorted.entries())
      if (index > 0) expect(height - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(12);
    expect(sorted[0]).toBeGreaterThanOrEqual(5);
    expect(sorted.at(-1)).toBeLessThanOrEqual(95);
    expect(placed[2]).toBe(Math.min(...placed));
  });

  test('stay where they are when there is room', () => {
    expect(spread([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90]);
  });
});

describe('rows of named marks', () => {
  const mark = (label: string, days: readonly number[]): Mark => ({
    label,
    colour: 'muted',
    days,
    bars: [],
    shape: 'dose',
  });
  const measure = { horizonDays: 1000, span: 600, em: 12 };

  test('are shared where marks and names do not meet', () => {
    const marks = [mark('Denosumab 60 mg', [0, 100]), mark('Zoledronate 5 mg', [700, 900])];
    expect(rowsOf(marks, measure)).toEqual([0, 0]);
  });

  test('without names are one for each drug, and shared by those given in turn', () => {
    const marks = [mark('A', [0, 300]), mark('B', [100, 400]), mark('C', [350, 900])];
    expect(staggered(marks)).toEqual([0, 1, 0]);
  });

  test('are apart where they do', () => {
    const marks = [mark('Denosumab 60 mg', [0, 100]), mark('Zoledronate 5 mg', [150, 900])];
    expect(rowsOf(marks, measure)).toEqual([0, 1]);
  });
});
