import { columnHeader, outputs } from '../../shared/engine/outputs.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import type { Misfit } from '../../shared/explain/misfits.ts';
import { ensembleColumns, ensembleJson, type Ensemble } from './range.ts';

/** Stands on everything that leaves the program. */
export const notice = 'Bone Balance: teaching model, not advice.';

/**
 * The answer with units, for scripts.
 *
 * @param misfits where the model is known to be off under what the scenario gives and sets
 * @param ensemble how sure the model is, where that was asked for
 */
export function toJson(
  course: TimeCourse,
  misfits: readonly Misfit[] = [],
  ensemble: Ensemble | null = null,
): string {
  return `${JSON.stringify(
    {
      notice,
      model: course.model,
      outcome: { kind: course.outcome, sentence: outcomes[course.outcome] },
      statistics: course.statistics,
      day: { unit: 'd', values: [...course.days] },
      outputs: Object.fromEntries(
        outputs.map(({ id, label, unit, form }) => [
          id,
          { label, unit, form, values: [...(course.columns[id] ?? [])] },
        ]),
      ),
      doses: course.doses.map(({ drug, doseDays, fromDay, toDay }) => ({
        drug,
        doseDays: [...doseDays],
        fromDay,
        toDay,
      })),
      misfits: misfits.map(({ id, what, why, drugs, inputs, rows }) => ({
        ...{ id, what, why, drugs, inputs, rows },
      })),
      ...(ensemble && { ensemble: ensembleJson(ensemble) }),
    },
    null,
    1,
  )}\n`;
}

/** The answer as a table: one row a day looked at, one column an output, and after them how sure they are. */
export function toCsv(course: TimeCourse, ensemble: Ensemble | null = null): string {
  const further = ensemble ? ensembleColumns(ensemble) : [];
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
