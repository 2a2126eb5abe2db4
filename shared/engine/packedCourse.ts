import type { TimeCourse } from './timeCourse.ts';

/**
 * A course on its way between processes: all columns in one array.
 *
 * The bridge into the window copies the whole buffer of every view that it meets, so seventy views of
 * one buffer would be copied seventy times (docs/adr/0004-columns.md has the figures).
 */
export type PackedCourse = Omit<TimeCourse, 'columns'> & {
  /** One word behind another: of a list, too, the bridge would copy word by word. */
  readonly ids: string;
  /** Shape [ids × days]; one column after another. */
  readonly values: Float64Array;
};

/** Puts all columns behind one another in memory of their own. */
export function pack({ columns, days, ...rest }: TimeCourse): PackedCourse {
  const ids = Object.keys(columns);
  const values = new Float64Array(ids.length * days.length);
  for (const [index, id] of ids.entries())
    values.set(columns[id] ?? new Float64Array(), index * days.length);
  return { ...rest, days: days.slice(), ids: ids.join(' '), values };
}

/** The columns again, as views. */
export function unpack({ ids, values, ...rest }: PackedCourse): TimeCourse {
  const rows = rest.days.length;
  return {
    ...rest,
    columns: Object.fromEntries(
      ids.split(' ').map((id, index) => [id, values.subarray(index * rows, (index + 1) * rows)]),
    ),
  };
}
