import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysPerMonth as month } from '../../shared/scenario/calendar.ts';
import { weeks } from '../../renderer/src/timeline/describe.ts';
import { levelAt, patternWords, profileOf } from '../../renderer/src/timeline/pattern.ts';
import {
  daysAcross,
  grainOf,
  gripAt,
  snappedShift,
  xOf,
  type TimeScale,
} from '../../renderer/src/timeline/scale.ts';

describe('the time scale', () => {
  const scale: TimeScale = { left: 43, span: 475, em: 12, horizonDays: 96 * month };

  it('turns days into pixels and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 96 * month, noNaN: true }), (day) => {
        expect(daysAcross(scale, xOf(scale, day) - scale.left)).toBeCloseTo(day, 6);
      }),
    );
  });

  it('moves by months, by weeks where it is fine or short, by days where it is shorter', () => {
    expect(grainOf(96 * month, false)).toBe(month);
    expect(grainOf(96 * month, true)).toBe(7);
    expect(grainOf(12 * month, false)).toBe(7);
    expect(grainOf(30, false)).toBe(1);
    expect(snappedShift(10, 25, month)).toBeCloseTo(month - 10, 9);
  });

  it('has room for the start of a block only where the block is long', () => {
    expect([gripAt(2, 100), gripAt(50, 100), gripAt(97, 100)]).toEqual(['start', 'body', 'end']);
    expect([gripAt(2, 20), gripAt(19, 20)]).toEqual(['body', 'end']);
  });
});

describe('the daily pattern of PTH', () => {
  it('has the same area whatever its hours', () => {
    for (let hours = 1; hours <= 24; hours += 1) {
      const [, top = '', right = ''] = /V([\d.]+)H([\d.]+)V/.exec(profileOf(hours, 240, 96)) ?? [];
      expect((96 - Number(top)) * Number(right)).toBeCloseTo(960, 0);
      expect(levelAt(hours) * hours).toBeCloseTo(24, 9);
    }
  });

  it('is said in words', () => {
    expect(patternWords(1)).toMatch(/^Pulse: 1 hour a day at 24 times/);
    expect(patternWords(12)).toMatch(/^Between pulse and infusion: 12 hours a day at 2 times/);
    expect(patternWords(24)).toMatch(/^Infusion/);
  });
});

it('counts days in weeks where they come out whole', () => {
  expect([weeks(21), weeks(7), weeks(10)]).toEqual(['3 weeks', '1 week', '10 days']);
});
