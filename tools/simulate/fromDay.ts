import { at } from '../../shared/assert.ts';
import { valuesBefore } from '../../shared/engine/before.ts';
import { columnHeader, outputs } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import type { Output } from '../../shared/model/output.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** An output counted from a later day than day 0. */
interface Recounted {
  readonly output: Output;
  readonly form: string;
  /** What the output itself is on that day, just before its events. */
  readonly start: number;
  /** Shape [days]; rows before that day are counted from it, too. */
  readonly values: Float64Array;
}

/** Changes and percentages as a trial that began on some day would report them. */
export interface FromDay {
  readonly day: number;
  readonly outputs: readonly Recounted[];
}

/** Why changes cannot be counted from a day; null where they can. */
export function beyondHorizon(day: number | null, horizonDays: number): string | null {
  return day === null || day <= horizonDays
    ? null
    : `--from-day ${String(day)} must not be after the horizon, which is day ${String(horizonDays)}`;
}

/** Every change from, and percentage of, day 0, counted from another day. */
export function countedFrom(scenario: Scenario, course: TimeCourse, day: number): FromDay {
  const then = valuesOn(scenario, day);
  return {
    day,
    outputs: outputs.flatMap((output): Recounted[] => {
      const { id, form } = output;
      const offset = form === 'change from day 0' ? 100 : 0;
      if (form !== 'change from day 0' && form !== 'percent of day 0') return [];
      const start = then[id] ?? NaN;
      const column = course.columns[id] ?? new Float64Array();
      return [
        {
          output,
          form: form.replace('day 0', `day ${String(day)}`),
          start,
          values: column.map((value) => (100 * (value + offset)) / (start + offset) - offset),
        },
      ];
    }),
  };
}

/** Every output on a day, just before the events of that day. */
function valuesOn(scenario: Scenario, day: number): Readonly<Record<string, number>> {
  if (day === 0) return valuesBefore(scenario, 'export');
  const { columns, days, outcome } = simulate({ ...scenario, horizonDays: day }, 'export', {
    everyDays: day,
  });
  // Where the run did not come so far there is nothing to count from.
  if (outcome !== 'completed') return {};
  return Object.fromEntries(
    Object.entries(columns).map(([id, column]) => [id, at(column, days.length - 1)]),
  );
}

/** For JSON: lists instead of arrays of their own kind. */
export function fromDayJson({ day, outputs: recounted }: FromDay) {
  return {
    day,
    unit: 'd',
    note: `Counted from day ${String(day)}, just before the events of that day; “start” is what the output itself is then.`,
    outputs: Object.fromEntries(
      recounted.map(({ output: { id, label, unit }, form, start, values }) => [
        id,
        { label, unit, form, start, values: [...values] },
      ]),
    ),
  };
}

/** For CSV: a column for each, after all others. */
export function fromDayColumns({
  day,
  outputs: recounted,
}: FromDay): readonly { readonly header: string; readonly values: Float64Array }[] {
  return recounted.map(({ output: { id, unit }, values }) => ({
    header: columnHeader(`${id}.fromDay${String(day)}`, unit),
    values,
  }));
}
