import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisRule, extent, frozenRange, restingRange } from '../../renderer/src/charts/scales.ts';
import { fillPoints, type Point } from '../../renderer/src/charts/thin.ts';
import {
  doublingTicks,
  timeTicks,
  timeUnit,
  valueTicks,
  written,
} from '../../renderer/src/charts/ticks.ts';
import { daysPerMonth, daysPerYear } from '../../shared/scenario/calendar.ts';

const rule = axisRule('bmd', 'left', 'change');
const ends = fc
  .tuple(fc.double({ min: -80, max: 80, noNaN: true }), fc.double({ min: 0, max: 90, noNaN: true }))
  .map(([min, span]) => ({ min, max: min + span }));

describe('the time axis', () => {
  test('counts months up to ten years, and years beyond', () => {
    expect(timeUnit(10 * daysPerYear).name).toBe('months');
    expect(timeUnit(11 * daysPerYear).name).toBe('years');
    expect(timeTicks(96 * daysPerMonth, 10).map(({ label }) => label)).toEqual([
      '0',
      '12',
      '24',
      '36',
      '48',
      '60',
      '72',
      '84',
      '96',
    ]);
  });

  test('never has more ticks than fit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 30, max: 21_915, noNaN: true }),
        fc.integer({ min: 4, max: 30 }),
        (days, most) => {
          const ticks = timeTicks(days, most);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(most, 5));
          expect(ticks.at(-1)?.value).toBeLessThanOrEqual(days + 1e-3);
        },
      ),
    );
  });
});

describe('a value axis', () => {
  test('has round ticks with a true minus', () => {
    expect(valueTicks(-5, 10, 4, true).map(({ label }) => label)).toEqual(['−5', '0', '+5', '+10']);
    expect(doublingTicks(-2, 1, 5).map(({ label }) => label)).toEqual(['1/4', '1/2', '1', '×2']);
    expect(written(-0.04, 1)).toBe('0.0');
  });

  test('at rest shows everything that is drawn', () => {
    fc.assert(
      fc.property(ends, (drawn) => {
        const { min, max } = restingRange(drawn, rule);
        expect(min).toBeLessThanOrEqual(drawn.min + 1e-6);
        expect(max).toBeGreaterThanOrEqual(drawn.max - 1e-6);
      }),
    );
  });

  test('does not move under a drag that stays within a quarter', () => {
    const before = { min: -4, max: 8 };
    expect(frozenRange(before, { min: -6.9, max: 10.9 }, rule)).toEqual(before);
    expect(frozenRange(before, { min: -1, max: 1 }, rule)).toEqual(before);
    expect(frozenRange(before, null, rule)).toEqual(before);
  });

  test('only ever grows under a drag, and then holds what is drawn', () => {
    fc.assert(
      fc.property(ends, (drawn) => {
        const before = { min: -4, max: 8 };
        const after = frozenRange(before, drawn, rule);
        expect(after.min).toBeLessThanOrEqual(before.min);
        expect(after.max).toBeGreaterThanOrEqual(before.max);
        expect(after.max).toBeGreaterThanOrEqual(drawn.max - 3 - 1e-6);
      }),
    );
  });

  test('takes its extent from finite values only', () => {
    expect(extent([[{ y: 1 }, { y: Number.NaN }], [{ y: -2 }]])).toEqual({ min: -2, max: 1 });
    expect(extent([[]])).toBeNull();
  });
});

describe('thinning', () => {
  const rows = 5000;
  const days = Float64Array.from({ length: rows }, (_, row) => row);
  const wave = days.map((day) => Math.sin(day / 40));

  test('keeps at most two points for each pixel, both ends and the peak', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 1, max: rows - 2 }),
        (pixels, spike) => {
          const values = wave.with(spike, 9);
          const points: Point[] = [];
          fillPoints(days, values, pixels, points, (value) => value);
          expect(points.length).toBeLessThanOrEqual(2 * pixels);
          expect(points[0]?.x).toBe(0);
          expect(points.at(-1)?.x).toBe(rows - 1);
          expect(points.some(({ y }) => y === 9)).toBe(true);
          expect(
            points.every(({ x }, index) => index === 0 || x > (points[index - 1]?.x ?? x)),
          ).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('keeps every row where there are few', () => {
    const points: Point[] = [];
    fillPoints(days.subarray(0, 417), wave.subarray(0, 417), 300, points, (value) => value);
    expect(points).toHaveLength(417);
  });
});
