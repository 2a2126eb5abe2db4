import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { armTitle, armTitles } from '../../shared/explain/arms/armTitle.ts';
import { compareCaption, shortCaption } from '../../shared/explain/arms/compareCaption.ts';
import {
  areaOf,
  differenceOf,
  partingDay,
  readAt,
  type Compared,
} from '../../shared/explain/arms/difference.ts';
import { leastSignificantChange } from '../../shared/explain/arms/leastSignificantChange.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import { differingWords, differsFromFirst } from '../../renderer/src/arms/differs.ts';

const column = 'bmdLumbarSpineChange';

/** A run of as many months as values, one row a month. */
function monthly(values: readonly number[]): Compared {
  return {
    days: Float64Array.from(values, (_, month) => month * daysPerMonth),
    columns: { [column]: Float64Array.from(values) },
  };
}

const a = monthly([0, 0, 0, 0, 0]);
const b = monthly([0, 2, 4, 6, 8]);

describe('the difference of two arms', () => {
  it('is the second less the first, and turns its sign with their order', () => {
    const values = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const there = differenceOf(monthly(one), monthly(other), column);
        const back = differenceOf(monthly(other), monthly(one), column);
        expect([...there.values].map((value) => value + 0)).toEqual(
          [...back.values].map((value) => 0 - value),
        );
        expect(areaOf(there)).toBeCloseTo(-areaOf(back), 9);
        for (const threshold of [1, 5]) {
          const day = partingDay(there, threshold);
          expect(day).toBe(partingDay(back, threshold));
          const most = Math.max(...there.values.map(Math.abs));
          expect(day !== null).toBe(most > threshold);
        }
      }),
    );
  });

  it('parts where it passes the threshold, between two rows', () => {
    expect((partingDay(differenceOf(a, b, column), 5) ?? 0) / daysPerMonth).toBeCloseTo(2.5, 9);
    expect(partingDay(differenceOf(a, b, column), 8)).toBeNull();
  });

  it('has the area of the triangle that it is', () => {
    expect(areaOf(differenceOf(a, b, column))).toBeCloseTo((4 * 8) / 2, 9);
  });

  it('goes as far as the shorter run', () => {
    const difference = differenceOf(monthly([0, 0, 0]), b, column);
    expect(difference.days).toHaveLength(3);
    expect(readAt(monthly([0, 1]), column, 3 * daysPerMonth)).toBeNaN();
  });
});

describe('the caption of a comparison', () => {
  const named = [
    { letter: 'A', title: 'stopped', course: a },
    { letter: 'B', title: 'followed', course: b },
  ] as const;

  it('says where each arm ends, and when they part by more than can be missed', () => {
    const { percent } = leastSignificantChange[column] ?? { percent: NaN };
    expect(percent).toBe(5.3);
    expect(compareCaption(named, column)).toBe(
      'Lumbar spine BMD at month 4: A (stopped) 0.0\u00a0%; B (followed) +8.0\u00a0%. B parts from A by more than the least significant change of 5.3\u00a0% at month 3; at most by +8.0\u00a0% at month 4.',
    );
  });

  it('says the same in short', () => {
    expect(shortCaption(named, column)).toBe(
      'Lumbar spine BMD at month 4: A 0.0\u00a0%, B +8.0\u00a0%; apart from A by more than the least significant change (5.3\u00a0%): B at month 3.',
    );
  });

  it('holds for any two runs: the ends it names are theirs, and so is the parting', () => {
    const values = fc.array(fc.double({ min: -15, max: 15, noNaN: true }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, values, (one, other) => {
        const runs = [
          { ...named[0], course: monthly(one) },
          { ...named[1], course: monthly(other) },
        ];
        const text = shortCaption(runs, column).replaceAll('−', '-');
        const [, end, atA, atB] =
          /at (?:month (\d+)|day 0): A ([+-]?[\d.]+).% ?, B ([+-]?[\d.]+).%/u.exec(text) ?? [];
        const last = Math.min(one.length, other.length) - 1;
        expect(Number(end ?? 0)).toBe(last);
        expect(Math.abs(Number(atA) - (one[last] ?? NaN))).toBeLessThanOrEqual(0.0501);
        expect(Math.abs(Number(atB) - (other[last] ?? NaN))).toBeLessThanOrEqual(0.0501);
        const apart = one
          .slice(0, last + 1)
          .some((value, row) => Math.abs((other[row] ?? NaN) - value) > 5.3);
        expect(text.includes('; apart from A')).toBe(apart);
      }),
    );
  });

  it('says so where they do not differ', () => {
    const same = [named[0], { ...named[0], letter: 'B' as const }];
    expect(compareCaption(same, column)).toContain('B and A do not differ.');
  });

  it('names the threshold that is never passed', () => {
    const near = [named[0], { ...named[1], course: monthly([0, 1, 2, 3, 4]) }];
    expect(compareCaption(near, column)).toContain('never differ by more than');
  });
});

/** As ISCD derives the one from the other: two measurements, 95 % confidence. */
it.each(Object.entries(leastSignificantChange))('%s: 2.77 times the precision', (_column, lsc) => {
  expect(lsc.percent).toBeCloseTo(2.77 * lsc.precision, 1);
});

describe('what differs', () => {
  const later = addTreatment(openingScenario, 'zoledronate', 60 * daysPerMonth);

  it('names what an arm adds, lacks and has otherwise', () => {
    const words = differsFromFirst(openingScenario, 'B', later).map(differingWords);
    expect(words).toHaveLength(1);
    expect(words[0]).toMatch(/^B adds Zoledronate 5 mg .*from month 60/);
    const back = differsFromFirst(later, 'B', openingScenario).map(differingWords);
    expect(back[0]).toMatch(/^B is without Zoledronate/);
    const turned = setInput(openingScenario, 'oestradiol', 0.5);
    const other = setInput(openingScenario, 'oestradiol', 0.8);
    expect(differsFromFirst(turned, 'C', other).map(differingWords)[0]).toMatch(
      /^C has Oestradiol 0\.8.*; A has Oestradiol 0\.5/,
    );
  });

  it('is nothing for two arms alike', () => {
    expect(differsFromFirst(later, 'B', structuredClone(later))).toEqual([]);
  });

  it('says of one dose what is unlike, and of the rest nothing', () => {
    const [first, ...others] = openingScenario.treatments;
    if (!first) throw new Error('nothing is given');
    const changes = [{ number: 3, lateDays: 91 }];
    const late = { ...openingScenario, treatments: [{ ...first, changes }, ...others] };
    expect(differsFromFirst(openingScenario, 'B', late).map(differingWords)).toEqual([
      'B has Denosumab 60 mg every 6 months, dose 3: 13 weeks late; A has not',
    ]);
  });

  it('tells arms apart that would be called alike, and leaves the others', () => {
    const [first] = openingScenario.treatments;
    if (!first) throw new Error('nothing is given');
    const arm = (other: Partial<typeof first>, name = '') => ({
      name,
      scenario: { ...openingScenario, treatments: [{ ...first, ...other }] },
    });
    const late = { changes: [{ number: 3, lateDays: 91 }] };
    const missed = { changes: [{ number: 3, dose: 0 }] };
    const from = { startDay: 120 * daysPerMonth };
    expect(armTitles([arm({}), arm({ drug: 'zoledronate' })])).toEqual([
      'Denosumab',
      'Zoledronate',
    ]);
    expect(armTitles([arm({}), arm({})])).toEqual(['Denosumab', 'Denosumab']);
    expect(armTitles([arm({}), arm(late), arm(missed)])).toEqual([
      'Denosumab',
      'Denosumab with a dose late',
      'Denosumab with a dose missed',
    ]);
    expect(armTitles([arm({}), arm(from), arm(from, 'Mine')])).toEqual([
      'Denosumab from month 24',
      'Denosumab from month 120',
      'Mine',
    ]);
    expect(armTitles([arm({}), arm({ dose: 120 })])).toEqual([
      'Denosumab 60 mg',
      'Denosumab 120 mg',
    ]);
  });

  it('gives an arm without a name one of its own', () => {
    expect(armTitle({ name: '', scenario: later })).toBe('Denosumab, then zoledronate');
    const together = later.treatments.map((one) => ({ ...one, startDay: 0 }));
    expect(armTitle({ name: '', scenario: { ...later, treatments: together } })).toBe(
      'Denosumab with zoledronate',
    );
    expect(armTitle({ name: 'Mine', scenario: later })).toBe('Mine');
    expect(armTitle({ name: '', scenario: { ...later, treatments: [] } })).toBe('Nothing given');
  });
});
