import type { Cause } from '../../../shared/explain/why/causes.ts';
import { barsOf, change } from '../../../shared/explain/why/sentence.ts';
import { when } from '../../../shared/explain/read.ts';
import type { WhyAnswer } from '../../../shared/explain/why/reasons.ts';

/** A cause as a weight on a pan, or beside the scales. */
export interface Weight {
  readonly id: string;
  readonly label: string;
  readonly kind: Cause['kind'];
  /** What it adds, with its sign; why it adds nothing, where it does not. */
  readonly text: string;
  /** Its size against the heaviest, 0 to 1; as area, so that twice the bar is twice the iron. */
  readonly size: number;
}

/** The weights by place: what raises the ratio on the pan of RANKL, what lowers it on that of OPG. */
export interface Weights {
  readonly rankl: readonly Weight[];
  readonly opg: readonly Weight[];
  /** Without weight now. */
  readonly beside: readonly Weight[];
}

/** Less than this, doublings, is no weight: it would be written as nothing. */
const trace = 0.005;

/**
 * Every cause with its share of a ratio at the cursor.
 *
 * @param measure place among `measures`, one that counts doublings
 */
export function weightsOf(answer: WhyAnswer, measure: number): Weights {
  const bars = barsOf(answer, measure);
  const heaviest = Math.max(trace, ...bars.map(({ share }) => Math.abs(share.value)));
  const weights = bars.map(({ cause: { id, label, kind }, share: { value } }) => ({
    value,
    weight: {
      ...{ id, label, kind },
      text: Math.abs(value) < trace ? 'no weight' : change(value, 'doublings'),
      size: Math.sqrt(Math.abs(value) / heaviest),
    },
  }));
  const those = (is: (value: number) => boolean): Weight[] =>
    weights.filter(({ value }) => is(value)).map(({ weight }) => weight);
  const idle = answer.idle.map(({ id, label, kind, fromDay }) => ({
    ...{ id, label, kind },
    text: Number.isFinite(fromDay) ? `from ${when(fromDay)}` : 'nothing given',
    size: 0,
  }));
  return {
    rankl: those((value) => value >= trace),
    opg: those((value) => value <= -trace),
    beside: [...those((value) => Math.abs(value) < trace), ...idle],
  };
}
