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
              expect(Math.abs(middleOf(one) - middleOf(other))).toBeGreaterThanOrEqual(flagWidth);
        }
    }),
  );
});

test('a flag flies to the left where it would else leave the plot', () => {
  const [flag] =
    fc.sample(
      flags.filter(({ length }) => length > 0),
      1,
    )[0] ?? [];
  if (!flag) throw new Error('no flag');
  const at = (pole: number, right: number) =>
    placed(numbered([flag]), flag.plot, { x: () => pole, em: 12, right })[0]?.left;
  expect(at(100, 100 + flagWidth)).toBe(false);
  expect(at(100, 99 + flagWidth)).toBe(true);
  // Where it fits on neither side it stays where it is looked for.
  expect(at(flagWidth / 2, flagWidth)).toBe(false);
});

/** The middle of a flag, px. */
function middleOf({ x, left }: { readonly x: number; readonly left: boolean }): number {
  return x + ((left ? -1 : 1) * flagWidth) / 2;
}
