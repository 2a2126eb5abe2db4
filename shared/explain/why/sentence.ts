import { at } from '../../assert.ts';
import { withinSentence } from '../given.ts';
import { number, when } from '../read.ts';
import type { Cause } from './causes.ts';
import { measures, type Measure } from './measures.ts';
import type { WhyAnswer } from './reasons.ts';
import type { Share } from './shapley.ts';

/** A cause and what it adds to one measure. */
export interface Bar {
  readonly cause: Cause;
  readonly share: Share;
}

/** The bars of one measure, in the order of the causes; none before the first order is known. */
export function barsOf({ causes, account }: WhyAnswer, measure: number): readonly Bar[] {
  return (account.shares ?? []).map((share, cause) => ({
    cause: at(causes, cause),
    share: at(share, measure),
  }));
}

/** The change against the same person untouched; null before it is known. */
export function totalOf({ account: { ends } }: WhyAnswer, measure: number): number | null {
  return ends && at(ends.all, measure) - at(ends.without, measure);
}

/** A change as people write it: with its sign, and as many decimals as its unit bears. */
export function change(value: number, unit: Measure['unit']): string {
  const text = number(value, unit === 'doublings' ? 2 : 1);
  return Number(text.replace('−', '-')) > 0 ? `+${text}` : text;
}

/** So many causes are named; the rest are summed. */
const mostNamed = 3;

/**
 * One sentence on a measure: how far it is from that of the same person untouched, and what each cause
 * has to do with it. Every number in it is read from the answer.
 *
 * @param measure place among `measures`
 */
export function whySentence(answer: WhyAnswer, measure: number, day: number): string {
  const { label, unit } = at<Measure>(measures, measure);
  const total = totalOf(answer, measure);
  if (answer.causes.length === 0)
    return answer.idle.length === 0
      ? 'Nothing is given or changed, so there is nothing to explain.'
      : `By ${when(day)} nothing has begun that could change the ${label}.`;
  const bars = barsOf(answer, measure);
  if (total === null || bars.length === 0)
    return answer.stopped ? `A run does not reach ${when(day)}, so there are no reasons.` : '';
  const names = listed(bars, unit);
  const begin = `${when(day).replace(/^./, (letter) => letter.toUpperCase())}: `;
  return `${begin}${standing(label, total, unit)} – ${names}${dependence(bars, unit)}.`;
}

/** Where a measure stands against the untouched person. */
function standing(label: string, total: number, unit: Measure['unit']): string {
  const untouched = 'the same person untouched';
  if (unit === 'points') {
    if (Math.abs(total) < 0.05) return `the ${label} is that of ${untouched}`;
    const points = `${number(Math.abs(total), 1)} percentage points`;
    return `the ${label} is ${points} ${total > 0 ? 'above' : 'below'} that of ${untouched}`;
  }
  if (Math.abs(total) < 0.005) return `the ${label} is that of ${untouched}`;
  const ratio = 2 ** total;
  const digits = ratio >= 10 ? 0 : ratio >= 0.1 ? 2 : 3;
  return `the ${label} is ${number(ratio, digits)} × that of ${untouched} (${change(total, unit)} doublings)`;
}

/** The causes and their bars, the largest first. */
function listed(bars: readonly Bar[], unit: Measure['unit']): string {
  const order = bars.toSorted((a, b) => Math.abs(b.share.value) - Math.abs(a.share.value));
  const named = order.slice(0, mostNamed);
  const rest = order.slice(mostNamed);
  const parts = named.map(
    ({ cause, share }) => `${withinSentence(cause.label)} ${change(share.value, unit)}`,
  );
  if (rest.length > 0) {
    const sum = rest.reduce((all, { share }) => all + share.value, 0);
    parts.push(`${String(rest.length)} more ${change(sum, unit)}`);
  }
  return parts.join(', ');
}

/** What depends most on the rest, where that is worth a word: a quarter of a doubling, or a point. */
function dependence(bars: readonly Bar[], unit: Measure['unit']): string {
  const width = ({ share }: Bar): number => share.most - share.least;
  const [widest] = bars.toSorted((a, b) => width(b) - width(a));
  if (!widest || width(widest) < (unit === 'doublings' ? 0.25 : 1)) return '';
  const { cause, share } = widest;
  const range = `${change(share.least, unit)} to ${change(share.most, unit)}`;
  return `; what ${withinSentence(cause.label)} adds depends on the rest, ${range}`;
}
