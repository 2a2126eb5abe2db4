import { at } from '../../../shared/assert.ts';
import { inputIds, type InputId } from '../../../shared/inputs/index.ts';
import { courseEnd } from '../../../shared/scenario/course.ts';
import { daysPerMonth } from '../../../shared/scenario/calendar.ts';
import { setTreatment } from '../../../shared/scenario/edits.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { endingOn, movedBy, startingOn, withDose } from '../../../shared/scenario/schedule.ts';
import { spellMovedBy, type Spell } from '../../../shared/scenario/spells.ts';
import { setSpells, spellsIn } from '../../../shared/scenario/timelineEdits.ts';
import { moveCondition } from './conditionBlock.ts';
import type { Block, Cell, CourseBlock, SpellBlock } from './lanes.ts';
import type { Grip } from './scale.ts';

/** A block moved or stretched by some days. */
export function moveBlock(scenario: Scenario, block: Block, grip: Grip, days: number): Scenario {
  switch (block.kind) {
    case 'course':
      return moveCourse(scenario, block, grip, days);
    case 'spell':
      return moveSpell(scenario, block, grip, days);
    case 'condition':
      return moveCondition(scenario, block, grip, days);
  }
}

function moveCourse(
  scenario: Scenario,
  { index }: CourseBlock,
  grip: Grip,
  days: number,
): Scenario {
  const treatment = at(scenario.treatments, index);
  switch (grip) {
    case 'body':
      return setTreatment(scenario, index, movedBy(treatment, days));
    case 'start':
      return setTreatment(scenario, index, startingOn(treatment, treatment.startDay + days));
    case 'end':
      return setTreatment(scenario, index, endingOn(treatment, courseEnd(treatment) + days));
  }
}

/** Where another spell of the input begins or ends with this one, its end moves along. */
function moveSpell(
  scenario: Scenario,
  { input, index }: SpellBlock,
  grip: Grip,
  days: number,
): Scenario {
  const id = inputIdOf(input.id);
  const spells = spellsIn(scenario, id);
  const spell = at(spells, index);
  if (grip === 'body')
    return setSpells(scenario, id, spells.with(index, spellMovedBy(spell, days)));
  return setSpells(
    scenario,
    id,
    grip === 'start'
      ? withStart(spells, index, spell.fromDay + days)
      : withEnd(spells, index, (spell.toDay ?? scenario.horizonDays) + days, scenario.horizonDays),
  );
}

/** The spells with another first day of one; the one it follows ends with it. */
export function withStart(spells: readonly Spell[], index: number, day: number): readonly Spell[] {
  const spell = at(spells, index);
  const before = spells[index - 1];
  const latest = spell.toDay === null ? day : spell.toDay - spell.riseDays - 1;
  const fromDay = Math.min(day, latest);
  const changed = spells.with(index, { ...spell, fromDay });
  return before?.toDay === spell.fromDay
    ? changed.with(index - 1, { ...before, toDay: fromDay })
    : changed;
}

/** The spells with another last day of one; the one that follows it begins with it. */
export function withEnd(
  spells: readonly Spell[],
  index: number,
  day: number,
  horizonDays: number,
): readonly Spell[] {
  const spell = at(spells, index);
  const next = spells[index + 1];
  const toDay = Math.max(day, spell.fromDay + spell.riseDays + 1);
  if (next?.fromDay === spell.toDay)
    return spells.with(index, { ...spell, toDay }).with(index + 1, { ...next, fromDay: toDay });
  return spells.with(index, { ...spell, toDay: toDay > horizonDays - 1 ? null : toDay });
}

/** A dose given some days later than it is now. */
export function moveDose(scenario: Scenario, { block, dose }: Cell, days: number): Scenario {
  if (block.kind !== 'course' || !dose) return scenario;
  const lateDays = Number((dose.day - dose.dueDay + days).toFixed(6));
  const treatment = at(scenario.treatments, block.index);
  return setTreatment(scenario, block.index, withDose(treatment, dose.number, { lateDays }));
}

/** What an arrow key does to what is held. */
export interface Push {
  readonly grip: Grip;
  readonly days: number;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>;

/** Arrows: an interval, or a month; with Shift a week; with Alt the end, with both the start. A dose: weeks, days. */
export function pushOf(
  { key, shiftKey, altKey }: Pressed,
  { block, dose }: Cell,
): Push | undefined {
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (direction === undefined) return undefined;
  if (dose) return { grip: 'body', days: direction * (shiftKey ? 1 : 7) };
  const stride =
    block.kind === 'course' && !block.steady ? block.treatment.everyDays : daysPerMonth;
  if (altKey) return { grip: shiftKey ? 'start' : 'end', days: direction * stride };
  return { grip: 'body', days: direction * (shiftKey ? 7 : stride) };
}

/** The id of an input as the registry has it. */
export function inputIdOf(id: string): InputId {
  return at(
    inputIds.filter((known) => known === id),
    0,
  );
}
