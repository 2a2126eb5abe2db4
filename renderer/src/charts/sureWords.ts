import type { SureCurves } from '../../../shared/explain/sure/curves.ts';
import { sureOn } from '../../../shared/explain/sure/curves.ts';
import {
  bandSentence,
  sureSentence,
  sureWords,
  type Sure,
} from '../../../shared/explain/sure/sentence.ts';
import type { Line, Plot } from './plots.ts';

type Named = Pick<Line, 'name' | 'column'>;

/** How sure the model is of some lines on a day. */
export function sureOf(
  sure: SureCurves | null,
  lines: readonly Named[],
  day: number,
): readonly Sure[] {
  return lines.flatMap((line) => {
    const curve = sure?.get(line.column);
    return (curve && sureOn(curve, line, day)) ?? [];
  });
}

/** What the cursor adds to what it says of the curves. */
export function sureSpoken(sure: SureCurves | null, plots: readonly Plot[], day: number): string {
  const words = plots.flatMap(({ lines }) => sureOf(sure, lines, day).map(sureWords));
  return words.length === 0 ? '' : `; ${words.join(', ')}`;
}

/** What is said of a plot with plausible curves, after what its curves do. */
export function sureDescription(sure: SureCurves | null, lines: readonly Named[]): string {
  const ends = lines.flatMap((line) => {
    const end = sure?.get(line.column)?.days.at(-1);
    return end === undefined ? [] : sureOf(sure, [line], end);
  });
  return ends.length === 0 ? '' : ` ${ends.map(sureSentence).join(' ')} ${bandSentence()}`;
}
