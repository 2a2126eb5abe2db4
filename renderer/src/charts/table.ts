import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { levelId, outputs } from '../../../shared/engine/outputs.ts';
import { outputGroups, type Output, type OutputGroup } from '../../../shared/model/output.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { units } from '../../../shared/units/unit.ts';
import { moment, valueAt } from './cursor.ts';
import { drugsOf } from './plots.ts';
import { written } from './ticks.ts';

/** A row of the table: a day, and why it is there. */
export interface TableRow {
  readonly day: number;
  readonly reasons: readonly string[];
}

/** A published number for the table. */
export interface Note {
  readonly day: number;
  /** The column of the curve that it belongs to. */
  readonly column: string;
  readonly text: string;
}

/** The columns of a group; of the drug levels, only those of drugs that are given. */
export function tableColumns(
  course: TimeCourse,
  scenario: Scenario,
  group: OutputGroup,
): readonly Output[] {
  const levels = new Set(drugsOf(scenario).map(levelId));
  return outputs.filter(
    ({ id, group: its }) =>
      its === group && course.columns[id] !== undefined && (group !== 'drugs' || levels.has(id)),
  );
}

/** The groups that have columns, with their names. */
export function tableGroups(
  course: TimeCourse,
  scenario: Scenario,
): readonly { id: OutputGroup; name: string }[] {
  return (Object.keys(outputGroups) as OutputGroup[])
    .filter((id) => tableColumns(course, scenario, id).length > 0)
    .map((id) => ({ id, name: outputGroups[id] }));
}

/** Day 0, every sixth month, the days on which something happens or was published, the cursor and the end. */
export function tableRows(
  course: TimeCourse,
  scenario: Scenario,
  cursorDay: number,
  notes: readonly Note[] = [],
): readonly TableRow[] {
  const end = course.days.at(-1) ?? 0;
  const rows = new Map<number, { day: number; reasons: string[] }>();
  const put = (day: number, reason: string | null): void => {
    if (day > end + 1e-6) return;
    // Days that differ by less than a tenth are one row.
    const key = Math.round(day * 10);
    const row = rows.get(key) ?? { day, reasons: [] };
    if (reason !== null && !row.reasons.includes(reason)) row.reasons.push(reason);
    rows.set(key, row);
  };
  for (let month = 0; month * daysPerMonth <= end + 1e-6; month += 6)
    put(month * daysPerMonth, null);
  for (const { fromDay, toDay } of course.doses) {
    put(fromDay, 'treatment starts');
    put(toDay, 'treatment ends');
  }
  for (const { steps } of scenario.inputs)
    for (const { day } of steps) if (day > 0) put(day, 'input changes');
  for (const { day } of notes) put(day, 'published');
  put(cursorDay, 'cursor');
  put(end, 'end');
  return distinct([...rows.values()].sort((a, b) => a.day - b.day));
}

/** Without rows that read like one after them, and without plain months where something happens in the same. */
function distinct(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.filter((row, index) => {
    const title = rowTitle(row);
    const others = rows.filter((other) => other !== row && moment(other.day) === moment(row.day));
    if (row.reasons.length === 0) return !others.some(({ reasons }) => reasons.length > 0);
    return !others.some((other) => rowTitle(other) === title && rows.indexOf(other) > index);
  });
}

/** Header of a column: what it is, and its unit. */
export function columnTitle({ label, unit, form }: Output): string {
  const relative = form === 'percent of day 0' ? ' of day 0' : '';
  const change = form === 'change from day 0' ? ', change from day 0' : '';
  const name = units[unit];
  return `${label}${change}${name === '' ? '' : ` (${name}${relative})`}`;
}

/** A value as the table shows it; a dash where the run does not reach. */
export function cell(course: TimeCourse, output: Output, day: number): string {
  const value = valueAt(course, output.id, day);
  return value === null ? '–' : written(value, output.digits, output.form === 'change from day 0');
}

/** The published numbers beside the row that is nearest in time, in words. */
export function notesOn(
  notes: readonly Note[],
  rows: readonly TableRow[],
): ReadonlyMap<TableRow, string> {
  const found = new Map<TableRow, string>();
  for (const { day, text } of notes) {
    const [nearest] = rows.toSorted((a, b) => Math.abs(a.day - day) - Math.abs(b.day - day));
    if (!nearest) continue;
    const before = found.get(nearest);
    found.set(nearest, before === undefined ? text : `${before}; ${text}`);
  }
  return found;
}

/** What every copy says first. */
export const notice = 'Bone Balance. Teaching model, not advice.';

/** The table for a spreadsheet: tabs between cells, plain minus signs. */
export function tabSeparated(
  course: TimeCourse,
  columns: readonly Output[],
  rows: readonly TableRow[],
  notes: readonly Note[] = [],
): string {
  const beside = notesOn(notes, rows);
  const more = notes.length > 0;
  const head = [
    ...['Day', 'Month', ...columns.map(columnTitle), 'Event'],
    ...(more ? ['Published'] : []),
  ];
  const body = rows.map((row) => {
    const { day, reasons } = row;
    return [
      day.toFixed(1),
      (day / daysPerMonth).toFixed(1),
      ...columns.map((output) => cell(course, output, day).replace('−', '-').replace('–', '')),
      reasons.join(', '),
      ...(more ? [(beside.get(row) ?? '').replaceAll('−', '-')] : []),
    ];
  });
  return [[notice, `Model ${course.model}`], head, ...body].map((row) => row.join('\t')).join('\n');
}

/** The first cell of a row: the moment, and why it is listed. */
export function rowTitle({ day, reasons }: TableRow): string {
  return reasons.length > 0 ? `${moment(day)} (${reasons.join(', ')})` : moment(day);
}
