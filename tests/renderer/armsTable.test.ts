import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { Axes, curveOf, differenceCurve } from '../../renderer/src/arms/curves.ts';
import {
  asCsv,
  asTabs,
  endPointRows,
  monthsTyped,
  usualMonths,
} from '../../renderer/src/arms/endPoints.ts';
import { armLooks } from '../../renderer/src/arms/looks.ts';
import { pathOf, shadeOf } from '../../renderer/src/arms/paths.ts';
import { plotsOf } from '../../renderer/src/charts/plots.ts';
import { placed, sparkPath } from '../../renderer/src/history/strip.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const course = madeUpCourse(openingScenario);
const scaled = {
  ...course,
  columns: Object.fromEntries(
    Object.entries(course.columns).map(([id, values]) => [id, values.map((value) => 2 * value)]),
  ),
};
const arms = [
  { letter: 'A', title: '=1+1', course },
  { letter: 'B', title: 'twice, "all"', course: scaled },
] as const;
const horizon = openingScenario.horizonDays;

describe('the table of end points', () => {
  it('reads every output at every month in every arm, and the peak of CTX', () => {
    const rows = endPointRows(arms, [24, 96]);
    expect(rows).toHaveLength(6 * 2 + 2);
    for (const { values, moment } of rows.slice(0, -1))
      expect(values[1], moment).toBeCloseTo(2 * (values[0] ?? NaN), 9);
    expect(rows.at(-1)?.values[0]).toBe(rows.at(-1)?.values[1]);
  });

  it('is written for spreadsheets, with what it is, and with no formula in it', () => {
    const rows = endPointRows(arms, [96]);
    const csv = asCsv(arms, rows);
    expect(csv).toMatch(/^"?Bone Balance\. Teaching model, not advice\./);
    expect(csv).toContain(`,A: =1+1,"B: twice, ""all""",B - A\r\n`);
    expect(csv).not.toMatch(/(^|,)[=@]/m);
    const cells = asTabs(arms, rows).split('\n')[2]?.split('\t') ?? [];
    expect(cells).toHaveLength(6);
    expect(cells[5]).toBe(cells[3]);
  });

  it('has months that suit the horizon, or those that were typed', () => {
    expect(usualMonths(96 * daysPerMonth)).toEqual([24, 48, 72, 96]);
    expect(usualMonths(10 * daysPerMonth)).toEqual([3, 5, 8, 10]);
    expect(monthsTyped('96, 12;24 12', horizon)).toEqual([12, 24, 96]);
    for (const text of ['', 'nine', '-3', '97', '1 2 3 4 5 6 7 8 9 10 11 12 13'])
      expect(typeof monthsTyped(text, horizon), text).toBe('string');
  });
});

describe('curves of arms', () => {
  const [bmd, , balance] = plotsOf('change', []);
  const [spine] = bmd?.lines ?? [];
  const [net] = balance?.lines ?? [];

  it('differ by the difference of values, and of doublings where doublings are drawn', () => {
    if (!spine || !net) throw new Error('no lines');
    const apart = differenceCurve(course, scaled, spine);
    expect(apart.values.at(-1)).toBeCloseTo(curveOf(course, spine).values.at(-1) ?? NaN, 9);
    const doublings = differenceCurve(course, scaled, net);
    expect(doublings.values.at(-1)).toBeCloseTo(1, 9);
  });

  it('keep their axis while something is dragged', () => {
    const axes = new Axes();
    const rule = { least: { min: -1, max: 1 }, most: null };
    const curve = (most: number) => [{ days: [0, 1], values: [0, most] }];
    const before = axes.range('spine', curve(8), rule, false);
    expect(axes.range('spine', curve(9), rule, true)).toEqual(before);
    expect(axes.range('spine', curve(2), rule, true)).toEqual(before);
    expect(axes.range('spine', curve(2), rule, false).max).toBeLessThan(before.max);
  });

  it('are drawn from corner to corner, without what is not a number', () => {
    const frame = { left: 10, right: 110, top: 0, bottom: 50, horizonDays: 100, min: 0, max: 10 };
    const curve = { days: [0, 50, 100], values: [0, NaN, 10] };
    expect(pathOf(frame, curve)).toBe('M10.0 50.0L110.0 0.0');
    expect(shadeOf(frame, curve, 5)).toBe('M10.0 50.0L110.0 0.0L110.0 25.0L10.0 25.0Z');
  });
});

describe('the strip of history', () => {
  const moments = [
    { id: 0, parent: null, label: 'start', document: 0 },
    { id: 1, parent: 0, label: 'one', document: 1 },
    { id: 2, parent: 1, label: 'two', document: 2 },
    { id: 3, parent: 1, label: 'other', document: 3 },
    { id: 4, parent: 3, label: 'on', document: 4 },
  ];

  it('gives each branch a row, and knows the way to what is on screen', () => {
    const strip = placed(moments, 4);
    expect(strip.map(({ row }) => row)).toEqual([0, 0, 0, 1, 1]);
    expect(strip.map(({ onPath }) => onPath)).toEqual([true, true, false, true, true]);
    expect(strip[3]?.branchOf).toBe('one');
  });

  it('draws a speck as a speck', () => {
    expect(sparkPath(Float32Array.of(0, 0.01), 10, 20)).toBe('M0.0 10.0L10.0 10.0');
    expect(sparkPath(Float32Array.of(-5, 5), 10, 20)).toBe('M0.0 19.0L10.0 1.0');
  });
});

it('draws every arm in a colour of the plots, whose contrast is tested, and no two alike', () => {
  const sheet = (name: string): string =>
    readFileSync(join(import.meta.dirname, '../../renderer/src', name), 'utf8');
  const colours = [...sheet('arms/arms.css').matchAll(/--arm-[abc]: (light-dark\([^)]*\))/g)].map(
    ([, colour = '']) => colour,
  );
  expect(new Set(colours).size).toBe(3);
  for (const colour of colours) expect(sheet('charts/plots.css')).toContain(`: ${colour};`);
  const dashes = Object.values(armLooks).map(({ dash }) => dash.join());
  expect(new Set(dashes).size).toBe(3);
});
