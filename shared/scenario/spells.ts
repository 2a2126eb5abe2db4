import type { Input } from '../model/input.ts';
import type { Step } from './parts.ts';

/** A stretch of days in which an input is not at its neutral value. */
export interface Spell {
  readonly value: number;
  /** The day on which it begins to change. */
  readonly fromDay: number;
  /** The day on which it begins to change back, or to the next spell; null where it never does. */
  readonly toDay: number | null;
  /** Days over which it comes; 0 where it comes at once. */
  readonly riseDays: number;
  /** Days over which it goes back to neutral; 0 where at once, or where another spell follows. */
  readonly fallDays: number;
}

/** The steps of an input as spells, in order. */
export function spellsOf(input: Pick<Input, 'neutral'>, steps: readonly Step[]): readonly Spell[] {
  return steps.flatMap(({ day, value, overDays = 0 }, index): Spell[] => {
    if (value === null || value === input.neutral) return [];
    const next = steps[index + 1];
    const back = next !== undefined && (next.value === null || next.value === input.neutral);
    return [
      {
        value,
        fromDay: day,
        toDay: next?.day ?? null,
        riseDays: overDays,
        fallDays: back ? (next.overDays ?? 0) : 0,
      },
    ];
  });
}

/** The steps that hold spells; those of one that changes nothing are left out. */
export function stepsOfSpells(input: Pick<Input, 'neutral'>, spells: readonly Spell[]): Step[] {
  const order = spells
    .filter(({ value }) => value !== input.neutral)
    .toSorted((a, b) => a.fromDay - b.fromDay);
  return order.flatMap(({ value, fromDay, toDay, riseDays, fallDays }, index): Step[] => {
    const start = { day: fromDay, value, ...(riseDays > 0 ? { overDays: riseDays } : {}) };
    const next = order[index + 1];
    if (toDay === null || (next && Math.abs(next.fromDay - toDay) < 1e-6)) return [start];
    return [
      start,
      { day: toDay, value: input.neutral, ...(fallDays > 0 ? { overDays: fallDays } : {}) },
    ];
  });
}

/** A spell moved by some days; one without an end keeps none. */
export function spellMovedBy(spell: Spell, days: number): Spell {
  return {
    ...spell,
    fromDay: spell.fromDay + days,
    toDay: spell.toDay === null ? null : spell.toDay + days,
  };
}

/** The value that an input has on a day on its way from step to step; null where it follows the person. */
export function valueOn(
  input: Pick<Input, 'neutral'>,
  steps: readonly Step[],
  day: number,
): number | null {
  const index = steps.findLastIndex((step) => step.day <= day);
  const step = steps[index];
  if (!step) return input.neutral;
  const { value, overDays = 0 } = step;
  const before = index > 0 ? (steps[index - 1]?.value ?? null) : input.neutral;
  if (value === null || before === null || day >= step.day + overDays) return value;
  return before + ((value - before) * (day - step.day)) / overDays;
}
