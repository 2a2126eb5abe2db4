import { describe, expect, it } from 'vitest';
import { changeBetween, placed, type PublishedPoint } from '../../renderer/src/charts/published.ts';
import { notesOn, tableRows } from '../../renderer/src/charts/table.ts';
import { sourceArms } from '../../renderer/src/evidence/lines.ts';
import { notesOf, publishedOf } from '../../renderer/src/evidence/points.ts';
import { valueAt } from '../../renderer/src/charts/cursor.ts';
import { closeStudies } from '../../shared/evidence/matching/choose.ts';
import { outsideOf } from '../../shared/evidence/matching/outside.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';
import { denosumab, woman } from '../support/regimens.ts';

const course = madeUpCourse(openingScenario);
const month = (count: number): number => count * daysPerMonth;

const point: PublishedPoint = {
  ...{ id: 'made-up', column: 'bmdLumbarSpineChange', fromDay: 0, day: month(36), change: 4 },
  ...{ low: 3, high: 6, printed: true, seen: true, shape: 'circle' },
};

describe('a published point', () => {
  it('lies where it was read, if it is counted from day 0', () => {
    const found = placed(point, course);
    expect([found?.y, found?.low, found?.high].map((level) => level?.toFixed(6))).toEqual([
      '4.000000',
      '3.000000',
      '6.000000',
    ]);
    expect(placed({ ...point, column: 'ctxPercent', change: -80 }, course)?.y).toBeCloseTo(
      0.2 * (valueAt(course, 'ctxPercent', 0) ?? Number.NaN),
      6,
    );
  });

  it('lies on the model’s value of the day from which it is counted', () => {
    const spine = valueAt(course, 'bmdLumbarSpineChange', month(30)) ?? Number.NaN;
    expect(Math.abs(spine)).toBeGreaterThan(1);
    const later = placed({ ...point, fromDay: month(30) }, course);
    expect(later?.y).toBeCloseTo((1 + spine / 100) * 104 - 100, 6);
    const ctx = valueAt(course, 'ctxPercent', month(30)) ?? Number.NaN;
    const marker = placed(
      { ...point, column: 'ctxPercent', fromDay: month(30), change: 50 },
      course,
    );
    expect(marker?.y).toBeCloseTo(1.5 * ctx, 6);
  });

  it('would lie on the curve if it said what the curve does', () => {
    for (const column of ['bmdLumbarSpineChange', 'ctxPercent']) {
      const change = changeBetween(course, column, month(30), month(66)) ?? Number.NaN;
      const found = placed(
        { ...point, column, fromDay: month(30), day: month(66), change },
        course,
      );
      expect(found?.y).toBeCloseTo(valueAt(course, column, month(66)) ?? Number.NaN, 6);
    }
  });

  it('is left out where the run does not reach', () => {
    expect(placed({ ...point, fromDay: month(500) }, course)).toBeNull();
    expect(changeBetween(course, 'no such curve', 0, 10)).toBeNull();
  });
});

describe('what the plots draw', () => {
  const close = closeStudies(openingScenario);
  const published = publishedOf(close, outsideOf(openingScenario));

  it('tells studies apart by shape, and printed intervals from the spread between studies', () => {
    expect(new Set(published.points.map(({ shape }) => shape)).size).toBe(close.drawn.length);
    const rows = new Map(
      close.drawn.flatMap(({ points }) => points.map(({ row }) => [row.id, row])),
    );
    for (const { id, printed, low, high, seen } of published.points) {
      const row = rows.get(id);
      if (!row) throw new Error(`${id} is drawn and not found`);
      expect(printed).toBe(row.low !== undefined && row.high !== undefined);
      expect(low).toBe(printed ? row.low : row.value - row.tolerance);
      expect(high).toBe(printed ? row.high : row.value + row.tolerance);
      expect(seen).toBe(row.provenance === 'seen');
    }
  });

  it('hatches from the first day beyond the evidence', () => {
    expect(published.outsideFromDay).toBe(outsideOf(openingScenario)[0]?.fromDay);
    expect(published.outsideFromDay).toBeGreaterThan(month(60));
  });

  it('stands in the table of values, each number once', () => {
    const notes = notesOf(close);
    const rows = tableRows(course, openingScenario, month(66), notes);
    const texts = [...notesOn(notes, rows).values()];
    for (const { text } of notes) expect(texts.some((one) => one.includes(text))).toBe(true);
    expect(tableRows(course, openingScenario, month(66)).length).toBeLessThan(rows.length);
  });
});

describe('the sources', () => {
  const scenario = woman([denosumab(20)], 66);
  const arms = closeStudies(scenario).drawn.flatMap((study) => sourceArms(study, scenario, course));

  it('give each number its provenance, interval or none, and both answers of the model', () => {
    for (const { own } of arms)
      for (const line of own) {
        expect(line.provenance).toMatch(
          /^(read in the source|transcribed, check against the paper)$/,
        );
        expect(line.interval).toMatch(/printed$/);
        expect(line.tolerance).toMatch(/^± [\d.]+$/);
        expect(line.counted).toBe('counted from day 0');
        expect(line.there).toMatch(/%|none/);
      }
  });

  it('name the control arm of a difference, and set no curve beside it', () => {
    const differences = arms.flatMap(({ againstControl }) => againstControl);
    expect(differences.length).toBeGreaterThan(0);
    for (const { what, here } of differences) {
      expect(what).toContain(', against: ');
      expect(here).toBeNull();
    }
  });
});
