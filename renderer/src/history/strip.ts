import type { Moment } from '../state/history.svelte.ts';

/** A moment with its place in the strip. */
export interface Placed<Document> {
  readonly moment: Moment<Document>;
  /** Row, 0 for the first path; a branch begins a row of its own. */
  readonly row: number;
  /** Whether it leads to what is on screen, or is it. */
  readonly onPath: boolean;
  /** Label of the moment that it branches off; null where it follows the one before it in its row. */
  readonly branchOf: string | null;
}

/** The newest moments that the strip shows. */
const most = 60;

/** Where each moment stands: columns in the order of the session, a row for each branch. */
export function placed<Document>(
  moments: readonly Moment<Document>[],
  at: number,
): readonly Placed<Document>[] {
  const path: number[] = [];
  for (let one = moments.find(({ id }) => id === at); one;) {
    path.push(one.id);
    const { parent } = one;
    one = moments.find(({ id }) => id === parent);
  }
  const rows: Record<number, number> = {};
  const followed: number[] = [];
  let last = 0;
  const all = moments.map((moment): Placed<Document> => {
    const { parent } = moment;
    const branches = parent !== null && followed.includes(parent);
    if (branches) last += 1;
    if (parent !== null) followed.push(parent);
    const row = branches ? last : parent === null ? 0 : (rows[parent] ?? 0);
    rows[moment.id] = row;
    const from = branches ? moments.find(({ id }) => id === parent) : undefined;
    return { moment, row, onPath: path.includes(moment.id), branchOf: from?.label ?? null };
  });
  return all.slice(-most);
}

/** A sparkline as the path of an SVG of this size, px; a flat line in the middle for no change at all. */
export function sparkPath(spark: Float32Array, width: number, height: number): string {
  const [low, high] = [Math.min(...spark), Math.max(...spark)];
  // At least two percent from foot to top, so that a speck does not look like a mountain.
  const span = Math.max(high - low, 2);
  const middle = (low + high) / 2;
  return Array.from(spark, (value, index) => {
    const x = (index * width) / (spark.length - 1);
    const y = height / 2 - ((value - middle) / span) * (height - 2);
    return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }).join('');
}
