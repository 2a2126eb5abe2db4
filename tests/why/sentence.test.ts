import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import type { Cause } from '../../shared/explain/why/causes.ts';
import type { Worth } from '../../shared/explain/why/coalition.ts';
import { measures } from '../../shared/explain/why/measures.ts';
import type { WhyAnswer } from '../../shared/explain/why/reasons.ts';
import { barsOf, change, totalOf, whySentence } from '../../shared/explain/why/sentence.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { asked } from './game.ts';

const labels = ['Denosumab', 'Oestradiol', 'OPG-Fc', 'Natural menopause', 'Calcium intake'];

function named(count: number): Cause[] {
  return labels.slice(0, count).map((label) => ({ id: label, kind: 'input', label, fromDay: 0 }));
}

/** Any answer to up to five causes, on all measures. */
const answers = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const number = fc.integer({ min: -7000, max: 7000 }).map((whole) => whole / 993);
  const worth = fc.array(number, { minLength: measures.length, maxLength: measures.length });
  const size = 2 ** count;
  return fc.array(worth, { minLength: size, maxLength: size }).map((worths): WhyAnswer => ({
    causes: named(count),
    idle: [],
    stopped: false,
    account: asked(count, (coalition): Worth => at(worths, Number(coalition)), {
      precision: measures.map(() => 0),
    }),
  }));
});

const month = fc.integer({ min: 1, max: 120 });
const place = fc.nat(measures.length - 1);

describe('the sentence', () => {
  test('holds no number that is not in the answer', () => {
    fc.assert(
      fc.property(answers, month, place, (answer, months, measure) => {
        const { unit } = at(measures, measure);
        const said = whySentence(answer, measure, months * daysPerMonth);
        const bars = barsOf(answer, measure);
        const total = totalOf(answer, measure) ?? NaN;
        const rest = bars
          .map(({ share }) => share.value)
          .sort((a, b) => Math.abs(b) - Math.abs(a))
          .slice(3)
          .reduce((sum, value) => sum + value, 0);
        const values = bars.flatMap(({ share }) => [share.value, share.least, share.most]);
        const changes = [...values, total, rest].map((value) => change(value, unit));
        const known = [
          ...[...changes, change(Math.abs(total), unit)].map((text) => text.replace(/^[+−]/, '')),
          ...[0, 2, 3].map((digits) => (2 ** total).toFixed(digits)),
          ...[String(months), String(bars.length - 3)],
        ];
        for (const number of said.match(/\d+(?:\.\d+)?/g) ?? []) expect(known).toContain(number);
      }),
    );
  });

  test('says the direction of the total, names the largest cause first, and is one sentence', () => {
    fc.assert(
      fc.property(answers, month, place, (answer, months, measure) => {
        const said = whySentence(answer, measure, months * daysPerMonth);
        expect(said).toMatch(/^Month \d+: the [^\n]*\.$/);
        const total = totalOf(answer, measure) ?? NaN;
        if (at(measures, measure).unit === 'points' && Math.abs(total) >= 0.05)
          expect(said).toContain(total > 0 ? ' above that of ' : ' below that of ');
        const largest = barsOf(answer, measure).reduce((most, one) =>
          Math.abs(one.share.value) > Math.abs(most.share.value) ? one : most,
        );
        const after = said.slice(said.indexOf(' – ') + 3);
        expect(after.toLowerCase().startsWith(largest.cause.label.toLowerCase())).toBe(true);
      }),
    );
  });

  test('says so where nothing is changed, where nothing has begun, and where a run ends early', () => {
    const worth = measures.map(() => 0);
    const account = asked(0, () => worth, { precision: worth });
    const nothing: WhyAnswer = { causes: [], idle: [], account, stopped: false };
    expect(whySentence(nothing, 0, 900)).toMatch(/^Nothing is given or changed/);
    const waiting = { ...nothing, idle: named(1) };
    expect(whySentence(waiting, 0, 12 * daysPerMonth)).toBe(
      'By month 12 nothing has begun that could change the net balance.',
    );
    const unknown = asked(1, () => worth, { precision: worth, most: 0 });
    const stopped = { causes: named(1), idle: [], account: unknown, stopped: true };
    expect(whySentence(stopped, 0, 900)).toMatch(/does not reach month 30/);
  });

  test('writes changes with a sign, but nothing as nothing', () => {
    expect([0.004, -0.004, 1.234, -1.236].map((value) => change(value, 'doublings'))).toEqual([
      ...['0.00', '0.00', '+1.23', '−1.24'],
    ]);
  });
});
