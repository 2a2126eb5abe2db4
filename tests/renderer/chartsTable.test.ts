import { describe, expect, test } from 'vitest';
import {
  columnTitle,
  notice,
  rowTitle,
  tableColumns,
  tableGroups,
  tableRows,
  tabSeparated,
} from '../../renderer/src/charts/table.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const course = madeUpCourse(openingScenario);
const cursor = 63 * daysPerMonth;

describe('the table of values', () => {
  test('has a row for day 0, every sixth month, the cursor and the end, in order', () => {
    const rows = tableRows(course, openingScenario, cursor);
    const months = rows.map(({ day }) => Math.round(day / daysPerMonth));
    expect(months).toEqual([0, 6, 12, 18, 24, 30, 36, 42, 48, 54, 60, 63, 66, 72, 78, 84, 90, 96]);
    expect(rows.find(({ day }) => day === cursor)?.reasons).toEqual(['cursor']);
    expect(rows[4]?.reasons).toEqual(['treatment starts']);
    expect(rows.at(-1)?.reasons).toEqual(['end']);
  });

  test('says nothing twice in one month', () => {
    const ends = [89.9, 90, 90.1].map((month) => month * daysPerMonth);
    const doses = ends.map((toDay) => ({
      ...{ drug: 'denosumab', doseDays: new Float64Array() },
      ...{ fromDay: 0, toDay },
    }));
    const titles = tableRows({ ...course, doses }, openingScenario, cursor).map(rowTitle);
    expect(titles.filter((title) => title.startsWith('month 90'))).toEqual([
      'month 90 (treatment ends)',
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('gives the unit with every column that has one', () => {
    const titles = tableColumns(course, openingScenario, 'markers').map(columnTitle);
    expect(titles).toEqual(['s-CTX (resorption) (% of day 0)', 'P1NP (formation) (% of day 0)']);
  });

  test('lists the levels of drugs that are given, and no group without columns', () => {
    expect(tableColumns(course, openingScenario, 'drugs').map(({ id }) => id)).toEqual([
      'denosumabLevel',
    ]);
    const groups = tableGroups(course, { ...openingScenario, treatments: [] });
    expect(groups.map(({ id }) => id)).not.toContain('drugs');
  });

  test('is copied with tabs, plain minus signs and what it is', () => {
    const columns = tableColumns(course, openingScenario, 'bmd');
    const text = tabSeparated(course, columns, tableRows(course, openingScenario, cursor));
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines[0]?.[0]).toBe(notice);
    expect(lines.slice(1).every((line) => line.length === columns.length + 3)).toBe(true);
    expect(text).not.toContain('−');
    expect(text).toContain('-1.2');
  });

  test('stops where the run stopped', () => {
    const short = { ...course, days: course.days.subarray(0, 100) };
    const rows = tableRows(short, openingScenario, cursor);
    expect(rows.at(-1)?.day).toBe(short.days.at(-1));
  });
});
