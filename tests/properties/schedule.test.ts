import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseEnd, coursesOverlap, doseDays } from '../../shared/scenario/course.ts';

const plan = fc.record({
  startDay: fc.double({ min: 0, max: 5000, noNaN: true }),
  everyDays: fc.double({ min: 1, max: 800, noNaN: true }),
  count: fc.integer({ min: 1, max: 200 }),
});

describe('a course of doses', () => {
  it('is in ascending order, as many as planned, and never beyond the horizon', () => {
    fc.assert(
      fc.property(plan, fc.double({ min: 1, max: 20_000, noNaN: true }), (course, horizon) => {
        const days = doseDays(course, horizon);
        expect(days.length).toBeLessThanOrEqual(course.count);
        for (const [index, day] of days.entries()) {
          expect(day).toBeLessThanOrEqual(horizon + 1e-6);
          if (index > 0) expect(day).toBeGreaterThan(days[index - 1] ?? NaN);
        }
        if (courseEnd(course) <= horizon) expect(days.length).toBe(course.count);
      }),
    );
  });

  it('may be followed by another of the same drug exactly at its end', () => {
    fc.assert(
      fc.property(plan, (course) => {
        const first = { ...course, drug: 'denosumab' };
        const second = { ...first, startDay: courseEnd(first) };
        expect(coursesOverlap(first, second)).toBe(false);
        expect(coursesOverlap(first, { ...first, startDay: courseEnd(first) - 0.5 })).toBe(true);
        expect(coursesOverlap(first, { ...first, drug: 'zoledronate' })).toBe(false);
      }),
    );
  });
});
