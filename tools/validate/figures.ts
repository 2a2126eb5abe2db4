import { halfWidth as halfWidthOf, z90 } from '../../shared/explain/sure/band.ts';
import type { Score } from './scores.ts';

/** A share of cases: hits among those that could be judged. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** What the model said to a score, on the fit or with its family left out; null where unknown. */
export type Answer = (score: Score) => number | null;

export const onFit: Answer = ({ model }) => (Number.isFinite(model) ? model : null);
export const leftOut: Answer = (score) => score.leftOut;

/** How far an answer is from the published value, in tolerances; Infinity where the model gives none. */
export function distance({ row: { value, tolerance } }: Score, answer: number | null): number {
  return answer === null ? Infinity : Math.abs(answer - value) / tolerance;
}

/** How an answer is judged: within once the tolerance, within twice, or not. */
export function verdict(score: Score, answer: number | null): 'good' | 'acceptable' | 'misfit' {
  const far = distance(score, answer);
  return far <= 1 ? 'good' : far <= 2 ? 'acceptable' : 'misfit';
}

/** Share of the scores within so many tolerances; what has no answer counts as outside. */
export function within(scores: readonly Score[], answer: Answer, tolerances: number): Share {
  return shareOf(scores, (score) => distance(score, answer(score)) <= tolerances);
}

/** Share with the right sign, among the rows whose effect exceeds its own tolerance. */
export function signRight(scores: readonly Score[], answer: Answer): Share {
  return shareOf(scores.filter(isClear), (score) => hasSign(score, answer));
}

/** The rows whose effect exceeds its own tolerance and whose sign an answer has wrong. */
export function signWrong(scores: readonly Score[], answer: Answer): readonly Score[] {
  return scores.filter((score) => isClear(score) && !hasSign(score, answer));
}

function isClear({ row }: Score): boolean {
  return Math.abs(row.value) > row.tolerance;
}

function hasSign(score: Score, answer: Answer): boolean {
  return Math.sign(answer(score) ?? 0) === Math.sign(score.row.value);
}

/** Root mean square of the differences, in percentage points. */
export function rootMeanSquare(scores: readonly Score[], answer: Answer): number {
  return rms(scores, answer, ({ row }, said) => said - row.value);
}

/** Root mean square of ln((100 + model)/(100 + value)): 0.1 is about a tenth off. */
export function logRootMeanSquare(scores: readonly Score[], answer: Answer): number {
  return rms(scores, answer, ({ row }, said) =>
    Math.log(Math.max(1, 100 + said) / Math.max(1, 100 + row.value)),
  );
}

/**
 * Share inside the 90 % band about the answer: ± √((1.645·s)² + t²), where s is the ensemble’s
 * standard deviation and t the tolerance, taken as 1.645 standard deviations between studies.
 */
export function insideBand(scores: readonly Score[], answer: Answer): Share {
  return shareOf(
    scores.filter((score) => score.spread !== null && answer(score) !== null),
    (score) => Math.abs((answer(score) ?? NaN) - score.row.value) <= halfWidth(score),
  );
}

/** The same with the tolerance read as one standard deviation between studies: ± 1.645·√(s² + t²). */
export function insideWiderReading(scores: readonly Score[], answer: Answer): Share {
  return shareOf(
    scores.filter((score) => score.spread !== null && answer(score) !== null),
    (score) =>
      Math.abs((answer(score) ?? NaN) - score.row.value) <=
      z90 * Math.hypot(score.spread?.sd ?? NaN, score.row.tolerance),
  );
}

/** Half of the width of the 90 % band about an answer, in percentage points. */
function halfWidth({ spread, row: { tolerance } }: Score): number {
  return halfWidthOf(spread?.sd ?? NaN, tolerance);
}

/** Median half-width of the band, and of it what the ensemble alone is wide; percentage points. */
export function medianHalfWidths(scores: readonly Score[]): { band: number; ensemble: number } {
  const known = scores.filter(({ spread }) => spread !== null);
  return {
    band: median(known.map(halfWidth)),
    ensemble: median(known.map(({ spread }) => z90 * (spread?.sd ?? NaN))),
  };
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  return sorted.length === 0
    ? NaN
    : ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}

/** Share between the 5th and 95th percentile of the ensemble alone. */
export function insideEnsemble(scores: readonly Score[]): Share {
  return shareOf(
    scores.filter(({ spread }) => spread !== null),
    ({ row, spread }) => spread !== null && row.value >= spread.low && row.value <= spread.high,
  );
}

function shareOf(scores: readonly Score[], hit: (score: Score) => boolean): Share {
  return { hits: scores.filter(hit).length, of: scores.length };
}

function rms(
  scores: readonly Score[],
  answer: Answer,
  difference: (score: Score, said: number) => number,
): number {
  const squares = scores.flatMap((score) => {
    const said = answer(score);
    return said === null ? [] : [difference(score, said) ** 2];
  });
  return Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length);
}
