import { readAt } from '../../../shared/explain/arms/difference.ts';
import { outputOf } from '../../../shared/engine/outputs.ts';
import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import type { ArmLetter } from '../../../shared/scenario/arms.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { units } from '../../../shared/units/unit.ts';
import { moment } from '../charts/cursor.ts';
import { notice } from '../charts/table.ts';
import { written } from '../charts/ticks.ts';

/** One arm of the table. */
export interface TableArm {
  readonly letter: ArmLetter;
  readonly title: string;
  readonly course: TimeCourse;
}

/** The outputs that are read at each month. */
export const endPointColumns = [
  'bmdLumbarSpineChange',
  'bmdTotalHipChange',
  'bmdFemoralNeckChange',
  'ctxPercent',
  'p1npPercent',
  'netBalancePercent',
] as const;

/** One line of the table: an output at a moment, in every arm. */
export interface EndPointRow {
  readonly output: string;
  readonly moment: string;
  readonly unit: string;
  readonly digits: number;
  readonly signed: boolean;
  /** In the order of the arms; NaN where a run ended before. */
  readonly values: readonly number[];
}

/** At most as many months are tabled. */
const most = 12;

/** Four months that divide the horizon, to a half-year where it is long enough. */
export function usualMonths(horizonDays: number): readonly number[] {
  const months = horizonDays / daysPerMonth;
  const grain = months >= 24 ? 6 : 1;
  const parts = [0.25, 0.5, 0.75].map((part) => Math.round((part * months) / grain) * grain);
  return [...new Set([...parts, Math.floor(months + 1e-6)])].filter((month) => month > 0);
}

/**
 * The months that somebody typed, ascending.
 *
 * @returns a sentence where they are none
 */
export function monthsTyped(text: string, horizonDays: number): readonly number[] | string {
  const last = Math.floor(horizonDays / daysPerMonth + 1e-6);
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const months = words.map(Number);
  if (months.length === 0) return 'Give at least one month, for example 24, 60.';
  if (months.some((month) => !(month >= 0 && month <= last)))
    return `Give months from 0 to ${String(last)}, with commas between them.`;
  const distinct = [...new Set(months)].sort((a, b) => a - b);
  return distinct.length > most ? `Give at most ${String(most)} months.` : distinct;
}

/** Every output at every month, then the peak of CTX and when it comes. */
export function endPointRows(
  arms: readonly TableArm[],
  months: readonly number[],
): readonly EndPointRow[] {
  const rows = endPointColumns.flatMap((column) => {
    const output = outputOf(column);
    if (!output) return [];
    const signed = output.form === 'change from day 0';
    const share = output.form === 'percent of day 0' ? ' of day 0' : '';
    return months.map((month): EndPointRow => ({
      output: output.label.replace(', of day 0', ''),
      moment: moment(month * daysPerMonth),
      unit: `${units[output.unit]}${share}`,
      digits: Math.max(output.digits, signed ? 1 : 0),
      signed,
      values: arms.map(({ course }) => readAt(course, column, month * daysPerMonth)),
    }));
  });
  return [...rows, ...peaks(arms)];
}

function peaks(arms: readonly TableArm[]): readonly EndPointRow[] {
  const found = arms.map(({ course: { columns, days } }) => {
    const values = columns['ctxPercent'];
    const row = values?.reduce(
      (best, value, index) => (value > (values[best] ?? 0) ? index : best),
      0,
    );
    return row === undefined
      ? { value: NaN, month: NaN }
      : { value: values?.[row] ?? NaN, month: Math.round((days[row] ?? NaN) / daysPerMonth) };
  });
  const output = outputOf('ctxPercent')?.label ?? 'CTX';
  const common = { output, digits: 0, signed: false };
  return [
    { ...common, moment: 'highest', unit: '% of day 0', values: found.map(({ value }) => value) },
    {
      ...common,
      moment: 'month of the highest',
      unit: 'months',
      values: found.map(({ month }) => month),
    },
  ];
}

/** A value as the table writes it; a dash where the run did not reach. */
export function cellText({ digits, signed }: EndPointRow, value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? '–' : written(value, digits, signed);
}

/** What an arm is above A in a row. */
export function aboveFirst({ values, ...row }: EndPointRow, place: number): string {
  const [first = NaN] = values;
  return cellText({ ...row, values, signed: true }, (values[place] ?? NaN) - first);
}

/** The table as lines of cells: what it is, its head, its rows. */
function lines(arms: readonly TableArm[], rows: readonly EndPointRow[]): readonly string[][] {
  const others = arms.slice(1);
  const plain = (text: string): string => text.replace('−', '-').replace('–', '');
  return [
    [`${notice} Model ${arms[0]?.course.model ?? ''}.`],
    [
      'Output',
      'When',
      'Unit',
      ...arms.map(({ letter, title }) => `${letter}: ${title}`),
      ...others.map(({ letter }) => `${letter} - A`),
    ],
    ...rows.map((row) => [
      row.output,
      row.moment,
      row.unit,
      ...row.values.map((value) => plain(cellText(row, value))),
      ...others.map((_, index) => plain(aboveFirst(row, index + 1))),
    ]),
  ];
}

/** For pasting into a spreadsheet. */
export function asTabs(arms: readonly TableArm[], rows: readonly EndPointRow[]): string {
  return lines(arms, rows)
    .map((cells) => cells.map((cell) => harmless(cell).replaceAll('\t', ' ')).join('\t'))
    .join('\n');
}

/** For a file: RFC 4180. */
export function asCsv(arms: readonly TableArm[], rows: readonly EndPointRow[]): string {
  const quoted = (cell: string): string =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${lines(arms, rows)
    .map((cells) => cells.map((cell) => quoted(harmless(cell))).join(','))
    .join('\r\n')}\r\n`;
}

/** A name that a spreadsheet would take for a formula is made text; numbers stay numbers. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
}
