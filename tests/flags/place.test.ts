import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flagWidth, placed } from '../../renderer/src/flags/place.ts';
import { numbered } from '../../renderer/src/flags/armFlags.ts';
import type { Flag } from '../../shared/explain/flags/flag.ts';

const flags = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 3000 }),
      plot: fc.constantFrom('bmd' as const, 'markers' as const),
    }),
    { maxLength: 12 },
  )
  .map((drawn): Flag[] =>
    drawn
      .toSorted((a, b) => a.day - b.day)
      .map(({ day, plot }) => ({
        ...{ day, plot, rule: 'made up', title: 'Made up', reason: 'Made up.' },
        reference: { citation: 'Made up', doi: null },
      })),
  );

test('every flag stands at its day on its plot, and none covers another', () => {
  fc.assert(
    fc.property(flags, (all) => {
      const x = (day: number) => 40 + day / 6;
      const marks = ['bmd', 'markers'].map((plot) => placed(numbered(all), plot, { x, em: 12 }));
      expect(
        marks
          .flat()
          .map(({ number }) => number)
          .sort((a, b) => a - b),
      ).toEqual(all.map((_, index) => index + 1));
      for (const plot of marks)
        for (const one of plot) {
          expect(one.x).toBe(x(one.flag.day));
          for (const other of plot)
            if (one !== other && one.row === other.row)
              expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(flagWidth);
        }
    }),
  );
});
