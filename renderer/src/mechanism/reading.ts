import type { TimeCourse } from '../../../shared/engine/timeCourse.ts';
import { arrowOf, type ArrowId } from '../../../shared/mechanism/arrows/index.ts';
import { nodeOf, type NodeId, type OrganId } from '../../../shared/mechanism/node.ts';
import { valueAt } from '../charts/cursor.ts';

/** An amount in words where a number would pretend too much. */
export type Step = 'at rest' | 'much less' | 'less' | 'as in health' | 'more' | 'much more';

/** Doublings beyond which something is said to differ, and to differ much. */
const different = 0.2;
const much = 1;

/** The step of an amount, against health. */
export function stepOf(value: number, rest: 0 | 1): Step {
  if (rest === 0) return value < 0.05 ? 'at rest' : value < 0.5 ? 'more' : 'much more';
  const doublings = Math.log2(Math.max(1e-6, value));
  if (Math.abs(doublings) < different) return 'as in health';
  if (doublings > 0) return doublings > much ? 'much more' : 'more';
  return doublings < -much ? 'much less' : 'less';
}

/** The amount that stands for a step, so that a picture of steps has no hidden number. */
const stands: Readonly<Record<Step, number>> = {
  'at rest': 0,
  'much less': 0.4,
  less: 0.7,
  'as in health': 1,
  more: 1.5,
  'much more': 2.4,
};

/** What a picture draws for a value: itself in bone, its step elsewhere. */
export function drawn(value: number, rest: 0 | 1, organ: OrganId): number {
  return organ === 'bone' ? value : stands[stepOf(value, rest)];
}

/** How much of a place there is at a day; null where the model has no such amount or the run ended. */
export function amountAt(course: TimeCourse, id: NodeId, day: number): number | null {
  const { amount } = nodeOf(id);
  return amount === null ? null : valueAt(course, amount, day);
}

/** What an arrow carries at a day. */
export function flowAt(course: TimeCourse, id: ArrowId, day: number): number | null {
  return valueAt(course, arrowOf(id).flow, day);
}

/** An amount as it is written beside its place. */
export function written(value: number | null, rest: 0 | 1, organ: OrganId): string {
  if (value === null) return '';
  if (organ !== 'bone' || rest === 0) return stepOf(value, rest);
  const digits = value >= 9.95 ? 0 : value >= 0.995 ? 1 : 2;
  return value > 0 && value < 0.005 ? '< 0.01 ×' : `${value.toFixed(digits)} ×`;
}

/** Width of an arrow in the picture: in proportion to its flow, between a hair and a finger. */
export function widthOf(flow: number): number {
  return Math.min(7, Math.max(0.8, 2.2 * flow));
}

/** Scale of a cell whose area is in proportion to its number, within what the picture has room for. */
export function scaleOf(amount: number): number {
  return Math.min(1.45, Math.max(0.35, Math.sqrt(amount)));
}

/** Who holds the membrane RANKL. */
export interface Holders {
  readonly free: number;
  readonly rank: number;
  readonly opg: number;
  readonly drug: number;
}

/** The shares of membrane RANKL, which sum to 1; null where the run ended. */
export function holdersAt(course: TimeCourse, day: number): Holders | null {
  const [free, rank, opg, drug] = [
    'freeMembraneRankl',
    'rankBoundRankl',
    'opgBoundRankl',
    'drugBoundRankl',
  ].map((id) => valueAt(course, id, day));
  if (free == null || rank == null || opg == null || drug == null) return null;
  const all = free + rank + opg + drug;
  return all > 0
    ? { free: free / all, rank: rank / all, opg: opg / all, drug: drug / all }
    : { free: 0, rank: 0, opg: 0, drug: 0 };
}

/** The most tokens of one kind; more would not be counted by anyone. */
export const mostTokens = 24;

/** Tokens that stand for an amount, of which 1 is a number of them. */
export function tokensFor(amount: number, perUnit: number): number {
  return Math.min(mostTokens, Math.round(amount * perUnit));
}

/** Tokens shared out among holders, the largest remainders first, so that none is lost. */
export function sharedOut(count: number, shares: Holders): Record<keyof Holders, number> {
  const keys = ['free', 'rank', 'opg', 'drug'] as const;
  const out = { free: 0, rank: 0, opg: 0, drug: 0 };
  for (const key of keys) out[key] = Math.floor(count * shares[key] + 1e-9);
  const left = count - keys.reduce((sum, key) => sum + out[key], 0);
  const byRemainder = [...keys].sort(
    (a, b) => count * shares[b] - out[b] - (count * shares[a] - out[a]),
  );
  for (const key of byRemainder.slice(0, Math.max(0, left))) out[key] += 1;
  return out;
}
