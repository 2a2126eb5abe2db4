import type { Input } from '../../model/input.ts';
import { daysPerMonth } from '../../scenario/calendar.ts';
import type { Phase } from './phases.ts';

/** How far a regimen may be from a studied one and still be called close to it; our choice. */
export const limits = {
  /** Dose of a day or of a cycle, as a share. */
  dose: 0.25,
  /** Days between doses, as a share. */
  interval: 0.2,
  /** When something starts or ends, as a share of the time since the first of it. */
  time: 0.2,
  /** The same in days, where that is more; never more than a quarter of what starts or ends. */
  timeDays: 3 * daysPerMonth,
  /** Age, years. */
  age: 12,
  /** A reading is still taken under a regimen so many days after it has ended. */
  slackDays: 14,
} as const;

type Amounts = Pick<Phase, 'first' | 'last' | 'everyDays' | 'steady'>;

/** How far two doses lie apart, 0 the same and 1 at the limit; `everyDays` counts where doses are single. */
export function apart(one: Amounts, other: Amounts): number {
  const doses = [
    ratioApart(perDay(one, one.first), perDay(other, other.first)),
    ratioApart(perDay(one, one.last), perDay(other, other.last)),
  ];
  const interval =
    one.steady || one.everyDays === null || other.everyDays === null
      ? 0
      : Math.abs(one.everyDays - other.everyDays) / (limits.interval * other.everyDays);
  return Math.max(...doses, interval);
}

/** Whether two doses are close: within a quarter by the day, and a fifth in their interval. */
export function closeAmounts(one: Amounts, other: Amounts): boolean {
  return apart(one, other) <= 1 + 1e-9;
}

/** Distance of two amounts in limits of the dose; not finite where only one of them is nothing. */
function ratioApart(one: number, other: number): number {
  if (one === other) return 0;
  return Math.abs(one - other) / (limits.dose * Math.abs(other));
}

/** Amount a day; for an input its value. */
export function perDay({ everyDays }: Pick<Phase, 'everyDays'>, amount: number): number {
  return everyDays === null ? amount : amount / everyDays;
}

/** Days between the end of one course and the next that still make it one. */
export function gapOf({ everyDays, steady }: Phase): number {
  return steady ? daysPerMonth : limits.interval * (everyDays ?? 0);
}

/** Days by which two starts or two ends may differ, `since` the first of all and of a phase so long. */
export function timeLimit(since: number, length: number): number {
  return Math.max(limits.time * since, Math.min(limits.timeDays, length / 4), limits.slackDays);
}

/** Whether an input is so near its neutral value that trials do not tell it apart. */
export function negligible({ neutral, max }: Input, value: number): boolean {
  if (neutral === null) return false;
  return neutral === 0
    ? Math.abs(value) <= 0.02 * max
    : Math.abs(value - neutral) <= limits.dose * neutral;
}
