import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pile } from '../../renderer/src/balance/shapes.ts';
import {
  about,
  ctxNote,
  dayWeighed,
  drugShare,
  sentence,
  tiltOf,
  tokens,
  verdict,
  weigh,
  whyRawDiffers,
} from '../../renderer/src/balance/tilt.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment } from '../../shared/scenario/edits.ts';
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

  test('agrees with the plot for what is given on day 0 itself', () => {
    const given = addTreatment(blankScenario, 'rankFc', 0);
    const answer = simulate({ ...given, horizonDays: 60 }, 'interactive');
    const plot = answer.columns['netBalancePercent']?.[0] ?? Number.NaN;
    expect(plot).toBeLessThan(100);
    expect(weigh(answer, 0, 'day 0').net).toBeCloseTo(plot / 100, 9);
  });

  test('says that a drug was just given before it can be seen', () => {
    const { doses } = course;
    expect(drugShare(0, doses, 24 * daysPerMonth)).toBe('just given');
    expect(drugShare(0, doses, 20 * daysPerMonth)).toBe('none');
    expect(drugShare(12.3, doses, 30 * daysPerMonth)).toBe('12 × OPG');
  });

  test('explains a CTX that goes against it, and only that', () => {
    const day = 66 * daysPerMonth;
    const columns = {
      ctxPercent: Float64Array.of(100, 20, 140),
      netBalancePercent: Float64Array.of(100, 5, 85),
      drugBoundRankl: Float64Array.of(0, 5, 0),
      opgBoundRankl: Float64Array.of(1, 1, 1),
      osteoclastPrecursors: Float64Array.of(1, 1.4, 1.3),
    };
    const rebound = { days: Float64Array.of(0, 1000, day), columns };
    const note = (at: number) => ctxNote(rebound, at, weigh(rebound, at, 'day 0'));
    expect(note(day)).toContain('precursors that waited under the drug');
    expect(note(1000)).toBeNull();
    expect(note(0)).toBeNull();
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
