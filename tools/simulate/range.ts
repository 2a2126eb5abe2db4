import { plausibleSets, simulatePlausible } from '../../shared/engine/plausible.ts';
import { columnHeader, outputOf } from '../../shared/engine/outputs.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { sureColumns } from '../../shared/explain/sure/band.ts';
import { coverage, type Coverage } from '../../shared/explain/sure/coverage.ts';
import { sureCurve } from '../../shared/explain/sure/curves.ts';
import { bandSentence } from '../../shared/explain/sure/sentence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Unit } from '../../shared/units/unit.ts';

/** How sure the model is of one output; every list shape [days]. */
interface OutputRange {
  readonly id: string;
  readonly unit: Unit;
  /** The least and the greatest that any plausible parameter set says. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  /** Ends of the 90 % band about the fitted answer, with how far studies differ. */
  readonly low90: Float64Array;
  readonly high90: Float64Array;
}

/** What `--ensemble` adds to an answer. */
export interface Ensemble {
  /** Parameter sets that could be followed to the horizon. */
  readonly sets: number;
  readonly note: string;
  /** Published values that a fit had not seen, and how many lay inside the band. */
  readonly coverage: Coverage;
  readonly outputs: readonly OutputRange[];
}

/** Follows a scenario under every plausible set that the window shows, on the days of its answer. */
export function ensembleOf(scenario: Scenario, course: TimeCourse, everyDays: number): Ensemble {
  const columns = [...sureColumns.keys()];
  const courses = plausibleSets()
    .map((_, set) => simulatePlausible(scenario, set, 'final', { columns, everyDays }))
    .filter(({ outcome }) => outcome === 'completed');
  const lines = Object.fromEntries(
    columns.map((column) => [
      column,
      courses.map(({ columns: its }) => its[column] ?? new Float64Array()),
    ]),
  );
  const found = { days: course.days, lines, perSd: {}, whole: true };
  return {
    sets: courses.length,
    note: bandSentence().replace('shaded ', ''),
    coverage: coverage.leftOut,
    outputs: columns.flatMap((id): OutputRange[] => {
      const curve = sureCurve(course, scenario, found, id);
      if (!curve) return [];
      const across = (pick: (...values: number[]) => number): Float64Array =>
        course.days.map((_, row) => pick(...curve.lines.map((line) => line[row] ?? NaN)));
      return [
        {
          id,
          unit: outputOf(id)?.unit ?? '1',
          least: across(Math.min),
          greatest: across(Math.max),
          low90: curve.low,
          high90: curve.high,
        },
      ];
    }),
  };
}

/** For JSON: lists instead of arrays of their own kind. */
export function ensembleJson({ sets, note, coverage: inside, outputs }: Ensemble) {
  return {
    sets,
    note,
    coverage: inside,
    outputs: Object.fromEntries(
      outputs.map(({ id, unit, ...lists }) => [
        id,
        {
          unit,
          ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, [...list]])),
        },
      ]),
    ),
  };
}

/** For CSV: a column for each list, after all others. */
export function ensembleColumns({
  outputs,
}: Ensemble): readonly { readonly header: string; readonly values: Float64Array }[] {
  return outputs.flatMap(({ id, unit, ...lists }) =>
    Object.entries(lists).map(([name, values]) => ({
      header: columnHeader(`${id}.${name}`, unit),
      values,
    })),
  );
}
