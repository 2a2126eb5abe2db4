import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { numbered } from '../../renderer/src/flags/armFlags.ts';
import { flagGap, flagWidth, lettering, placed } from '../../renderer/src/flags/place.ts';
import type { Flag } from '../../shared/explain/flags/flag.ts';

const flagOn = (plot: Flag['plot'], day: number): Flag => ({
  ...{ day, plot, rule: 'made up', title: 'Made up', reason: 'Made up.' },
  reference: { citation: 'Made up', doi: null },
});

const flags = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 3000 }),
      plot: fc.constantFrom('bmd' as const, 'markers' as const),
    }),
    { maxLength: 12 },
  )
  .map((drawn): Flag[] =>
    drawn.toSorted((a, b) => a.day - b.day).map(({ day, plot }) => flagOn(plot, day)),
  );

test('every flag is there once, over its pole, and none covers another nor leaves the strip', () => {
  fc.assert(
    fc.property(flags, fc.integer({ min: 100, max: 600 }), (all, right) => {
      const x = (day: number) => Math.round(20 + (day * (right - 22)) / 3000);
      const rows = ['bmd', 'markers'].map((plot) =>
        placed(numbered(all), plot, { x, em: 12, right }),
      );
      const found = rows.flat().flatMap((mark) => mark.flags.map(({ number }) => number));
      expect(found.sort((a, b) => a - b)).toEqual(all.map((_, index) => index + 1));
      for (const row of rows)
        for (const [place, mark] of row.entries()) {
          expect(mark.to - mark.from).toBeGreaterThanOrEqual(flagWidth);
          expect(mark.from).toBeGreaterThanOrEqual(0);
          expect(mark.to).toBeLessThanOrEqual(right);
          expect(mark.poles).toEqual(mark.flags.map(({ flag }) => x(flag.day)));
          for (const pole of mark.poles) {
            expect(pole).toBeGreaterThanOrEqual(mark.from);
            expect(pole).toBeLessThanOrEqual(mark.to);
          }
          const before = row[place - 1];
          if (before) expect(mark.from).toBeGreaterThanOrEqual(before.to + flagGap);
        }
    }),
  );
});

describe('a row of flags', () => {
  const row = (poles: readonly number[], right = 500) =>
    placed(numbered(poles.map((pole) => flagOn('bmd', pole))), 'bmd', {
      x: (day) => day,
      em: 12,
      right,
    });

  it('flies to the right, and to the left where it would else leave the plot', () => {
    expect(row([100])).toMatchObject([{ flies: 'right', from: 100 }]);
    expect(row([100], 100 + flagWidth - 1)).toMatchObject([{ flies: 'left', to: 100 }]);
    expect(row([flagWidth / 2], flagWidth)).toMatchObject([{ flies: 'over', from: 0 }]);
  });

  it('lets the first of two that stand close fly to the left', () => {
    expect(row([100, 110]).map(({ flies }) => flies)).toEqual(['left', 'right']);
  });

  it('joins those that stand too close for that, and says how many', () => {
    const marks = row([100, 110, 118, 300]);
    expect(marks.map((mark) => lettering(mark.flags))).toEqual(['1', '2 flags', '4']);
    expect(row([100, 101, 102, 103], 130).map((mark) => lettering(mark.flags))).toEqual([
      '4 flags',
    ]);
  });
});
