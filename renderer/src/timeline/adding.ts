import { conditions, type ConditionId } from '../../../shared/conditions/index.ts';
import type { DrugId } from '../../../shared/drugs/index.ts';
import { inputs, type InputId } from '../../../shared/inputs/index.ts';
import type { Input } from '../../../shared/model/input.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { setCondition, stateOf, withPersonFor } from '../../../shared/scenario/conditions.ts';
import { addTreatment, firstFreeDay } from '../../../shared/scenario/edits.ts';
import { scenarioSchema, type Scenario } from '../../../shared/scenario/scenario.ts';
import type { Spell } from '../../../shared/scenario/spells.ts';
import { setSpells, spellsIn } from '../../../shared/scenario/timelineEdits.ts';

/** How long a change lasts that is put on the timeline, where there is room, days. */
const usualLength = 12 * daysPerMonth;

/** The day from which a drug can be given: the month of the cursor, else the first day free of it; null for none. */
export function placeFor(scenario: Scenario, id: DrugId, cursorDay: number): number | null {
  const month = Math.round(cursorDay / daysPerMonth) * daysPerMonth;
  const days = [Math.min(month, scenario.horizonDays), firstFreeDay(scenario, id)];
  const fits = (day: number): boolean =>
    day < scenario.horizonDays - 1 &&
    scenarioSchema.safeParse(addTreatment(scenario, id, day)).success;
  return days.find(fits) ?? null;
}

/** A scenario with a condition from the cursor's month on; one that is there already begins then. */
export function addCondition(scenario: Scenario, id: ConditionId, cursorDay: number): Scenario {
  const condition = conditions[id];
  const known = stateOf(scenario, id)?.setting;
  const month = Math.floor(cursorDay / daysPerMonth + 1e-6) * daysPerMonth;
  return setCondition(withPersonFor(scenario, condition), {
    id,
    severity: known?.severity ?? condition.severity.initial,
    fromDay: Math.max(0, Math.min(month, scenario.horizonDays - daysPerMonth)),
  });
}

/** A scenario with a change of an input from the cursor's month on, or why there cannot be one. */
export function addSpell(scenario: Scenario, id: InputId, cursorDay: number): Scenario | string {
  const input: Input = inputs[id];
  const spells = spellsIn(scenario, id);
  const month = Math.floor(cursorDay / daysPerMonth + 1e-6) * daysPerMonth;
  const last = spells.at(-1);
  const free = last ? (last.toDay === null ? Infinity : last.toDay + last.fallDays) : 0;
  const fromDay = spells.length === 0 ? month : Math.max(month, free);
  if (fromDay > scenario.horizonDays - 2)
    return `${input.label} is changed to the end already: end that first, or show more time.`;
  const toDay = fromDay + usualLength;
  const spell: Spell = {
    value: firstValue(input),
    fromDay,
    toDay: toDay > scenario.horizonDays - 1 ? null : toDay,
    riseDays: 0,
    fallDays: 0,
  };
  return setSpells(scenario, id, [...spells, spell]);
}

/** The end of the scale that is farther from neutral; from there it is turned back as wanted. */
function firstValue({ min, max, neutral, scale }: Input): number {
  if (neutral === null) return max;
  const away = (value: number): number =>
    scale === 'log' ? Math.abs(Math.log(value / neutral)) : Math.abs(value - neutral);
  return away(max) >= away(min) ? max : min;
}
