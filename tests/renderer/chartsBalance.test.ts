import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pile } from '../../renderer/src/balance/shapes.ts';
import {
  about,
  dayWeighed,
  sentence,
  tiltOf,
  tokens,
  verdict,
  weigh,
  whyRawDiffers,
} from '../../renderer/src/balance/tilt.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const course = madeUpCourse(openingScenario);

describe('the beam', () => {
  test('leans as far for twice as for half', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (ratio) => {
        expect(tiltOf(ratio).degrees).toBeCloseTo(-tiltOf(1 / ratio).degrees, 9);
      }),
    );
  });

  test('is level at 1, and rests on its stop beyond eight times', () => {
    expect(tiltOf(1)).toEqual({ degrees: 0, stopped: false });
    expect(tiltOf(8)).toEqual({ degrees: 18, stopped: false });
    expect(tiltOf(9)).toEqual({ degrees: 18, stopped: true });
    expect(tiltOf(0)).toEqual({ degrees: -18, stopped: true });
  });
});

describe('the reading', () => {
  test('is level for this person on day 0, and not for a healthy one', () => {
    expect(weigh(course, 0, 'day 0').net).toBe(1);
    expect(weigh(course, 0, 'healthy').net).toBeCloseTo(2.2);
  });

  test('sees the drug hold what OPG does not', () => {
    expect(weigh(course, 0, 'day 0').drugs).toBeCloseTo(0);
    expect(weigh(course, 40 * daysPerMonth, 'day 0').drugs).toBeGreaterThan(10);
  });

  test('goes no further than the run', () => {
    const days = course.days.subarray(0, 100);
    expect(dayWeighed({ ...course, days }, 1e5)).toBe(days.at(-1));
    expect(dayWeighed(course, 50)).toBe(50);
  });

  test('says direction and size in words', () => {
    expect(sentence(0.02, 'day 0')).toBe(
      'Net balance 0.020 × this person at day 0 – far less resorption signal',
    );
    expect(verdict(1.05)).toEqual({ arrow: '=', words: 'about the same resorption signal' });
    expect(verdict(1.3).words).toBe('a little more resorption signal');
    expect(verdict(2).arrow).toBe('▲');
  });

  test('explains why the raw ratio goes its own way under a drug', () => {
    const under = weigh(course, 40 * daysPerMonth, 'day 0');
    expect(under.raw).toBeGreaterThan(1);
    expect(under.net).toBeLessThan(0.1);
    expect(whyRawDiffers(under)).toContain('what the drug holds');
  });

  test('rounds large ratios', () => {
    expect([0.5, 9.9, 6006, 123].map(about)).toEqual(['0.50', '9.90', '6000', '120']);
  });
});

test('a pile never puts two tokens in one place', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), (count) => {
      const places = pile(count);
      expect(places).toHaveLength(count);
      expect(new Set(places.map(({ x, y }) => `${String(x)},${String(y)}`)).size).toBe(count);
    }),
  );
  expect(tokens(1)).toBe(5);
  expect(tokens(1e9)).toBe(14);
});
