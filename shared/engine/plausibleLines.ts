import { boneModel } from './boneModel.ts';
import { gramsPerSd } from './ownBmd.ts';
import type { LinesQuestion, PlausibleLines } from './packedLines.ts';
import { simulatePlausible } from './plausible.ts';
import { setsShown } from './setsShown.ts';

/** When to hand out what is known so far. */
export interface LinesPatience {
  /** Asked after every set; true ends this answer, and the next one goes on. */
  readonly enough: () => boolean;
  /** Asked within a set; true ends it at once, and it is left to the next answer. */
  readonly cancelled: () => boolean;
}

/** Follows plausible sets for as long as patience lasts: whole sets alone are handed out. */
export function plausibleLines(
  { scenario, columns, fromSet }: LinesQuestion,
  { enough, cancelled }: LinesPatience,
): PlausibleLines {
  const lines: Float64Array[] = [];
  let days = new Float64Array();
  let nextSet = fromSet;
  while (nextSet < setsShown) {
    const course = simulatePlausible(scenario, nextSet, 'final', { columns, cancelled });
    if (course.outcome === 'cancelled') break;
    nextSet += 1;
    // A set under which the run ends early has no line; the others have theirs to the horizon.
    if (course.outcome === 'completed') {
      days = course.days.slice();
      lines.push(...columns.map((column) => course.columns[column] ?? new Float64Array()));
    }
    if (enough()) break;
  }
  const values = new Float32Array(lines.length * days.length);
  for (const [place, line] of lines.entries()) values.set(line, place * days.length);
  return {
    days,
    values,
    nextSet,
    ofSets: setsShown,
    perSd: gramsPerSd(scenario.person, boneModel()),
  };
}
