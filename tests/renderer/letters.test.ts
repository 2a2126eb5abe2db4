import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearLetters } from '../../renderer/src/arms/letters.ts';

const px = fc.integer({ min: 0, max: 400 });
const points = fc
  .array(fc.record({ label: fc.constantFrom('A', 'B', 'AB'), x: px, y: px }), { maxLength: 40 })
  .map((all) => all.map((one, index) => ({ ...one, key: String(index) })));

test('no letter lies over another, and each that is left out would', () => {
  fc.assert(
    fc.property(points, (all) => {
      const em = 12;
      const written = clearLetters(all, em);
      const over = (a: (typeof all)[number], b: (typeof all)[number]): boolean =>
        Math.abs(a.x - b.x) <= Math.max(a.label.length, b.label.length) * em * 0.75 &&
        Math.abs(a.y - b.y) <= em * 0.95;
      const shown = all.filter(({ key }) => written.has(key));
      for (const one of all)
        expect(shown.some((other) => other !== one && over(one, other))).toBe(
          !written.has(one.key),
        );
    }),
  );
});
