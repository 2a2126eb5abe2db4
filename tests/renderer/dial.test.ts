import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputs } from '../../shared/inputs/index.ts';
import type { Input } from '../../shared/model/input.ts';
import {
  dialOf,
  isSwitch,
  positionOf,
  shareOf,
  spokenValue,
  textOf,
  trackOf,
  typed,
  valueAfter,
  valueAt,
  valueOf,
} from '../../renderer/src/controls/dial.ts';

const every = Object.values<Input>(inputs);
const anyDial = fc.constantFrom(...every).map(dialOf);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(every.map((input) => [input.label, dialOf(input)] as const))('%s', (_, dial) => {
  it('has both ends within reach of the track', () => {
    const track = trackOf(dial);
    expect(valueOf(dial, track.min)).toBeCloseTo(dial.min, 9);
    expect(valueOf(dial, track.max)).toBeCloseTo(dial.max, 9);
  });

  it('can be set to the value that changes nothing', () => {
    if (dial.neutral !== null)
      expect(valueAt(dial, shareOf(dial, dial.neutral))).toBe(dial.neutral);
  });
});

it('stays within its ends, whatever the position', () => {
  fc.assert(
    fc.property(anyDial, share, (dial, part) => {
      const value = valueAt(dial, part);
      return value >= dial.min && value <= dial.max;
    }),
  );
});

it('comes back to the same value from its place on the track', () => {
  fc.assert(
    fc.property(anyDial, share, (dial, part) => {
      const value = valueAt(dial, part);
      const again = valueOf(dial, positionOf(dial, value));
      expect(again).toBeCloseTo(value, 9);
    }),
  );
});

it('moves by at least one step for every arrow, except at the end', () => {
  fc.assert(
    fc.property(anyDial, share, fc.boolean(), (dial, part, fine) => {
      const value = valueAt(dial, part);
      const up = valueAfter(dial, value, 'ArrowUp', fine);
      const down = valueAfter(dial, value, 'ArrowDown', fine);
      expect(up).toSatisfy((next: number) => next > value || value === dial.max);
      expect(down).toSatisfy((next: number) => next < value || value === dial.min);
    }),
  );
});

it('moves oestradiol by a twentieth, a hundredth, a tenth, and to its ends', () => {
  const dial = dialOf(inputs.oestradiol);
  expect(valueAfter(dial, 0.6, 'ArrowRight', false)).toBe(0.66);
  expect(valueAfter(dial, 0.6, 'ArrowLeft', true)).toBe(0.59);
  expect(valueAfter(dial, 0.6, 'PageUp', false)).toBe(0.72);
  expect(valueAfter(dial, 0.6, 'Home', false)).toBe(0);
  expect(valueAfter(dial, 0.6, 'End', false)).toBe(1.2);
  expect(valueAfter(dial, 0.6, 'a', false)).toBeUndefined();
});

it('says what the band means', () => {
  const dial = dialOf(inputs.oestradiol);
  expect(spokenValue(dial, 0.2)).toBe('0.2, usual after menopause');
  expect(spokenValue(dial, 1)).toBe('1');
});

it('reads numbers with a comma or a point and nothing else', () => {
  expect(typed(' 0,15 ')).toBe(0.15);
  expect(typed('−2')).toBe(-2);
  expect(typed('.5')).toBe(0.5);
  for (const text of ['', '1,2,3', 'ten', '1 000', 'NaN', 'Infinity', '0x10'])
    expect(typed(text)).toBeUndefined();
});

it('says yes or no of what is only off or on', () => {
  const dial = dialOf(inputs.oophorectomy);
  expect(isSwitch(dial)).toBe(true);
  expect([textOf(dial, 0), textOf(dial, 1)]).toEqual(['no', 'yes']);
  expect(every.filter((input) => isSwitch(dialOf(input))).length).toBeLessThan(every.length / 2);
});
