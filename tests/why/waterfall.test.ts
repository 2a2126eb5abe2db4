import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waterfallOf } from '../../renderer/src/why/waterfall.ts';
import type { Bar } from '../../shared/explain/why/sentence.ts';

const bars = fc
  .array(
    fc.record({
      value: fc.double({ min: -9, max: 9, noNaN: true }),
      below: fc.double({ min: 0, max: 4, noNaN: true }),
      above: fc.double({ min: 0, max: 4, noNaN: true }),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn): Bar[] =>
    drawn.map(({ value, below, above }, index) => ({
      cause: { id: String(index), kind: 'input', label: `Cause ${String(index)}`, fromDay: 0 },
      share: { value, least: value - below, most: value + above, error: 0 },
    })),
  );

function total(all: readonly Bar[]): number {
  return all.reduce((sum, { share }) => sum + share.value, 0);
}

describe('the waterfall', () => {
  test('leads from nothing to the total without a gap, and keeps everything in the picture', () => {
    fc.assert(
      fc.property(bars, fc.constantFrom('points', 'doublings'), (all, unit) => {
        const { steps, total: last, zero } = waterfallOf(all, total(all), unit);
        let end = zero;
        for (const { from, to, whisker } of steps) {
          expect(from).toBeCloseTo(end, 9);
          end = to;
          for (const place of [from, to, whisker?.least ?? 50, whisker?.most ?? 50]) {
            expect(place).toBeGreaterThanOrEqual(0);
            expect(place).toBeLessThanOrEqual(100);
          }
          if (whisker) {
            expect(whisker.least).toBeLessThanOrEqual(to + 1e-9);
            expect(whisker.most).toBeGreaterThanOrEqual(to - 1e-9);
          }
        }
        expect(last.from).toBe(zero);
        expect(last.to).toBeCloseTo(end, 9);
      }),
    );
  });

  test('draws a bar as long as its figure, to the right where it raises', () => {
    fc.assert(
      fc.property(bars, (all) => {
        const { steps } = waterfallOf(all, total(all), 'points');
        const [first] = steps;
        const scale = ((first?.to ?? 0) - (first?.from ?? 0)) / (all[0]?.share.value ?? NaN);
        for (const [index, { from, to, up }] of steps.entries()) {
          const value = all[index]?.share.value ?? NaN;
          if (Number.isFinite(scale) && Math.abs(all[0]?.share.value ?? 0) > 1e-6)
            expect(to - from).toBeCloseTo(scale * value, 4);
          expect(up).toBe(value > 0);
        }
      }),
    );
  });

  test('says the figures, and leaves out a range that is none', () => {
    const share = { value: -2.1, least: -3, most: -1, error: 0.04 };
    const cause = { id: 'a', kind: 'input', label: 'A', fromDay: 0 } as const;
    const [wide, narrow] = waterfallOf(
      [
        { cause, share },
        { cause, share: { value: 1, least: 1, most: 1, error: 0 } },
      ],
      -1.1,
      'doublings',
    ).steps;
    expect(wide).toMatchObject({ text: '−2.10', range: '−3.00 to −1.00', error: '± 0.04' });
    expect(narrow).toMatchObject({ text: '+1.00', range: '', whisker: null, error: '' });
  });
});
