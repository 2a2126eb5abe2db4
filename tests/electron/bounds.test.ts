import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOnDisplay, smallest } from '../../electron/bounds.ts';

const laptop = { x: 0, y: 24, width: 1440, height: 876 };
const projector = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = { x: 1600, y: 100, width: 1200, height: 800, maximized: false };

describe('the window opens again', () => {
  test('where it was, when that display is still there', () => {
    expect(placeOnDisplay(saved, [laptop, projector])).toEqual(saved);
  });

  test('in the usual place, when its display was taken away', () => {
    expect(placeOnDisplay(saved, [laptop])).toBeNull();
  });

  test('wholly on the display that shows most of it', () => {
    expect(placeOnDisplay({ ...saved, x: 1000 }, [laptop, projector])).toMatchObject({ x: 1440 });
    expect(placeOnDisplay({ ...saved, x: 700 }, [laptop, projector])).toMatchObject({ x: 240 });
  });

  test('no larger than a display that became smaller', () => {
    expect(placeOnDisplay(saved, [{ x: 1440, y: 0, width: 1024, height: 700 }])).toEqual({
      x: 1440,
      y: 0,
      width: 1024,
      height: 700,
      maximized: false,
    });
  });

  test('in the usual place, when only a sliver of it would show', () => {
    expect(placeOnDisplay({ ...saved, x: 1400, y: 850 }, [laptop])).toBeNull();
  });

  test.each([null, undefined, 'wide', {}, { ...saved, width: 10 }, { ...saved, x: 0.5 }])(
    'in the usual place, when the settings hold %j',
    (settings) => {
      expect(placeOnDisplay(settings, [laptop])).toBeNull();
    },
  );

  test('always within one display that is large enough', () => {
    const near = fc.integer({ min: -3000, max: 3000 });
    const place = fc.record({
      x: near,
      y: near,
      width: fc.integer({ min: smallest.width, max: 4000 }),
      height: fc.integer({ min: smallest.height, max: 3000 }),
      maximized: fc.boolean(),
    });
    fc.assert(
      fc.property(place, (anywhere) => {
        const found = placeOnDisplay(anywhere, [laptop, projector]);
        if (found === null) return true;
        return [laptop, projector].some(
          ({ x, y, width, height }) =>
            found.x >= x &&
            found.y >= y &&
            found.x + found.width <= x + width &&
            found.y + found.height <= y + height,
        );
      }),
    );
  });
});
