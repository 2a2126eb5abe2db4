import type { ConditionId } from '../../../shared/conditions/index.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import {
  clearCondition,
  setCondition,
  stateOf,
  takenApart,
} from '../../../shared/scenario/conditions.ts';
import type { ConditionSetting } from '../../../shared/scenario/parts.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { spanProblem } from '../controls/inputSpan.ts';
import { monthDial } from '../controls/monthDial.ts';
import { months, number } from '../format/quantity.ts';
import { severityDial } from '../panels/severityDial.ts';
import type { Deed } from './deeds.ts';
import type { Field } from './fields.ts';
import type { ConditionBlock } from './lanes.ts';
import type { Grip } from './scale.ts';

/** A condition moved or stretched by some days, with all that it moves. */
export function moveCondition(
  scenario: Scenario,
  { condition }: ConditionBlock,
  grip: Grip,
  days: number,
): Scenario {
  return changed(scenario, condition.id, ({ fromDay, toDay, ...rest }) => {
    const start = grip === 'end' ? fromDay : fromDay + days;
    const end = grip === 'start' ? toDay : (toDay ?? scenario.horizonDays) + days;
    if (grip === 'body' && toDay === undefined) return { ...rest, fromDay: start };
    return until({ ...rest, fromDay: Math.min(start, (end ?? Infinity) - 1) }, end, scenario);
  });
}

/** When a condition begins and ends, and how severe it is. */
export function conditionFields(block: ConditionBlock, horizonDays: number): readonly Field[] {
  const { id } = block.condition;
  const { fromDay, toDay, severity } = block.setting;
  const end = toDay ?? horizonDays;
  const set =
    (make: (now: ConditionSetting, scenario: Scenario) => ConditionSetting) =>
    (scenario: Scenario): Scenario =>
      changed(scenario, id, (now) => make(now, scenario));
  const endsOn = (day: number) =>
    set((now, scenario) => until(now, Math.max(day, now.fromDay + 1), scenario));
  const problem = (from: number, to: number, moved: 'from' | 'to'): string | null =>
    spanProblem({ value: severity, fromDay: from, toDay: to }, moved);
  return [
    {
      id: 'from',
      dial: monthDial('From month', horizonDays),
      value: fromDay / daysPerMonth,
      problem: (month) => problem(month * daysPerMonth, end, 'from'),
      change: (month) => set((now) => ({ ...now, fromDay: month * daysPerMonth })),
      words: (month) => `from month ${number(month, 1)}`,
    },
    {
      id: 'to',
      dial: monthDial('To month', horizonDays),
      value: end / daysPerMonth,
      problem: (month) => problem(fromDay, month * daysPerMonth, 'to'),
      change: (month) => endsOn(month * daysPerMonth),
      words: (month) => `to month ${number(month, 1)}`,
    },
    {
      id: 'length',
      dial: {
        ...monthDial('Length', horizonDays),
        unit: 'weeks',
        min: 1,
        max: Math.max(1, Math.floor((horizonDays - fromDay) / 7)),
        step: 1,
      },
      value: (end - fromDay) / 7,
      change: (weeks) => endsOn(fromDay + weeks * 7),
      words: (weeks) => `for ${number(weeks, 1)} weeks`,
    },
    {
      id: 'severity',
      dial: severityDial,
      value: severity,
      change: (next) => set((now) => ({ ...now, severity: next })),
      words: (next) => `severity ${number(next, 2)}`,
    },
  ];
}

/** What can be done with a condition at once. */
export function conditionDeeds(block: ConditionBlock, cursorDay: number): readonly Deed[] {
  const { id } = block.condition;
  const { fromDay, toDay } = block.setting;
  const here = `month ${months(cursorDay)}`;
  const within = cursorDay > fromDay + 1 && cursorDay < (toDay ?? Infinity) - 1e-6;
  return [
    {
      id: 'stop',
      label: `End at ${here}`,
      why: within ? null : 'Put the time cursor into it first.',
      change: (scenario) => changed(scenario, id, (now) => until(now, cursorDay, scenario)),
      words: `end at ${here}`,
    },
    {
      id: 'apart',
      label: 'Take apart into its regulators',
      why: null,
      change: (scenario) => takenApart(scenario, id),
      words: 'take apart',
    },
    {
      id: 'remove',
      label: 'Remove',
      why: null,
      change: (scenario) => clearCondition(scenario, id),
      words: 'remove',
    },
  ];
}

function changed(
  scenario: Scenario,
  id: ConditionId,
  make: (setting: ConditionSetting) => ConditionSetting,
): Scenario {
  const state = stateOf(scenario, id);
  return state ? setCondition(scenario, make(state.setting)) : scenario;
}

/** Over on a day; lasting where that is the horizon. */
function until(
  { toDay: _, ...setting }: ConditionSetting,
  day: number | undefined,
  { horizonDays }: Scenario,
): ConditionSetting {
  return day === undefined || day > horizonDays - 1 ? setting : { ...setting, toDay: day };
}
