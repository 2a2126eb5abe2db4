import { months } from '../format/quantity.ts';
import type { Input } from '../../../shared/model/input.ts';
import type { Step } from '../../../shared/scenario/parts.ts';

/** An input held at one value from a day to a day, and neutral outside. */
export interface Span {
  readonly value: number;
  readonly fromDay: number;
  /** Null: to the horizon and beyond. */
  readonly toDay: number | null;
}

/** The steps of an input as one span; null where they are more than that. */
export function spanOf(input: Input, steps: readonly Step[]): Span | null {
  if (steps.some(({ overDays = 0 }) => overDays > 0)) return null;
  const isNeutral = (step: Step): boolean => step.value === input.neutral;
  const held = steps[0]?.day === 0 && isNeutral(steps[0]) ? steps.slice(1) : steps;
  const [start, end, ...more] = held;
  if (start?.value === undefined || start.value === null || more.length > 0) return null;
  if (!end) return { value: start.value, fromDay: start.day, toDay: null };
  return isNeutral(end) ? { value: start.value, fromDay: start.day, toDay: end.day } : null;
}

/** The steps that hold a span; none where it changes nothing. */
export function stepsOfSpan(input: Input, { value, fromDay, toDay }: Span): Step[] {
  if (value === input.neutral) return [];
  const start = { day: fromDay, value };
  return toDay === null ? [start] : [start, { day: toDay, value: input.neutral }];
}

/** Why a span cannot be; null where it can. */
export function spanProblem({ fromDay, toDay }: Span, moved: 'from' | 'to'): string | null {
  if (toDay === null || fromDay < toDay - 1e-6) return null;
  return moved === 'from'
    ? `“From month” must be before “To month”, now ${months(toDay)}.`
    : `“To month” must be after “From month”, now ${months(fromDay)}.`;
}

/** The steps after the value is turned: a span keeps its days, anything richer its later steps. */
export function withValue(input: Input, steps: readonly Step[], value: number): Step[] {
  const span = steps.length === 0 ? { value, fromDay: 0, toDay: null } : spanOf(input, steps);
  if (span) return stepsOfSpan(input, { ...span, value });
  return steps.map((step, index) => (index === 0 ? { ...step, value } : step));
}

/** The value a slider shows: that of the span, else of the first step; null where untouched. */
export function heldValue(input: Input, steps: readonly Step[]): number | null {
  return spanOf(input, steps)?.value ?? steps[0]?.value ?? null;
}
