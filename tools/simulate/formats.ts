import { columnHeader, outputs } from '../../shared/engine/outputs.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { worstOf, type Misfit } from '../../shared/explain/misfits.ts';
import { fromDayColumns, fromDayJson, type FromDay } from './fromDay.ts';
import type { Warning } from './warnings/index.ts';
import { plain } from './warnings/warning.ts';
import { ensembleColumns, ensembleJson, type Ensemble } from './range.ts';

/** Stands on everything that leaves the program. */
export const notice = 'Bone Balance: teaching model, not advice.';

/** What is said of an answer besides its numbers. */
export interface Beside {
  /** Every output just before day 0. */
  readonly before: Readonly<Record<string, number>>;
  /** Where the model is known to be off under what the scenario gives and sets. */
  readonly misfits: readonly Misfit[];
  readonly warnings: readonly Warning[];
  /** Changes from a later day, where that was asked for. */
  readonly fromDay: FromDay | null;
  /** How sure the model is, where that was asked for. */
  readonly ensemble: Ensemble | null;
}

/** Which moment each row of an answer shows. */
export const rowNote =
  'Row 0 is just after the events of day 0, a later row on a day of events just before them. “start” of an output is its value just before day 0, which changes and percentages are against.';

/** The answer with units, for scripts. */
export function toJson(course: TimeCourse, beside: Beside): string {
  const { before, misfits, warnings, fromDay, ensemble } = beside;
  return `${JSON.stringify(
    {
      notice,
      model: course.model,
      outcome: { kind: course.outcome, sentence: outcomes[course.outcome] },
      statistics: course.statistics,
      day: { unit: 'd', values: [...course.days], note: rowNote },
      outputs: Object.fromEntries(
        outputs.map(({ id, label, unit, form }) => [
          id,
          { label, unit, form, values: [...(course.columns[id] ?? [])], start: before[id] ?? null },
        ]),
      ),
      doses: course.doses.map(({ drug, doseDays, fromDay: first, toDay }) => ({
        drug,
        doseDays: [...doseDays],
        fromDay: first,
        toDay,
      })),
      misfits: misfits.map(({ id, what, why, drugs, inputs, rows }) => ({
        ...{ id, what, why, drugs, inputs, rows },
      })),
      warnings,
      ...(fromDay && { fromDay: fromDayJson(fromDay) }),
      ...(ensemble && { ensemble: ensembleJson(ensemble) }),
    },
    null,
    1,
  )}\n`;
}

/** The answer as a table: one row a day looked at, one column an output, and after them what was asked for besides. */
export function toCsv(course: TimeCourse, { fromDay, ensemble }: Beside): string {
  const further = [
    ...(fromDay ? fromDayColumns(fromDay) : []),
    ...(ensemble ? ensembleColumns(ensemble) : []),
  ];
  const header = [
    'day [d]',
    ...outputs.map(({ id, unit }) => columnHeader(id, unit)),
    ...further.map(({ header: name }) => name),
  ];
  const lines = [...course.days].map((day, row) =>
    [
      day,
      ...outputs.map(({ id }) => course.columns[id]?.[row] ?? NaN),
      ...further.map(({ values }) => values[row] ?? NaN),
    ]
      .map((value) => String(Number(value.toPrecision(9))))
      .join(','),
  );
  return `${[header.join(','), ...lines].join('\n')}\n`;
}

/** What a table has no room for, a line each: where to look twice, and where the model is known to be off. */
export function besideTable({ warnings, misfits, fromDay }: Beside): string {
  return [
    'rows: the row of day 0 is just after its events; changes and percentages are against the value just before them',
    ...(fromDay ? [`columns .fromDay${String(fromDay.day)}: counted from that day`] : []),
    ...warnings
      .filter(({ kind }) => kind !== 'condition')
      .map(({ sentence }) => `warning: ${sentence}`),
    ...misfits.map((one) => `misfit: ${one.what}. ${plain(worstOf(one))}.`),
    '',
  ].join('\n');
}
