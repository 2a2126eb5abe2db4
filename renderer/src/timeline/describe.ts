import { drugName } from '../../../shared/explain/drugName.ts';
import { plannedCount, type Dose } from '../../../shared/scenario/course.ts';
import type { Treatment } from '../../../shared/scenario/parts.ts';
import { dialOf, textOf } from '../controls/dial.ts';
import { every, months, number, quantity } from '../format/quantity.ts';
import type { Block, Cell, ConditionBlock, CourseBlock, SpellBlock } from './lanes.ts';

/** What is written on a block, as short as it can be understood. */
export function shortText(block: Block): string {
  if (block.kind === 'spell') return spellValue(block);
  if (block.kind === 'condition') return severityText(block);
  const { treatment } = block;
  return `${amounts(treatment)} ${every(treatment.everyDays)}`;
}

/** What is held, in a few words. */
export function titleOf({ block, dose }: Cell): string {
  if (block.kind === 'condition') return block.condition.name;
  if (block.kind === 'spell') return block.input.label;
  const name = drugName(block.treatment.drug);
  return dose
    ? `${name}, dose ${String(dose.number)} of ${String(plannedCount(block.treatment))}`
    : name;
}

/** The whole of a cell in words, for those who hear it. */
export function spokenName(cell: Cell, horizonDays: number): string {
  const { block, dose } = cell;
  switch (block.kind) {
    case 'course':
      return dose
        ? [titleOf(cell), `month ${months(dose.day)}`, ...differences(block, dose)].join(', ')
        : courseName(block, horizonDays);
    case 'spell':
      return spellName(block, horizonDays);
    case 'condition':
      return `${titleOf(cell)}, ${severityText(block)}, ${span(block.fromDay, block.toDay, horizonDays)}`;
  }
}

function severityText({ setting }: ConditionBlock): string {
  return `severity ${number(setting.severity, 2)}`;
}

function courseName(block: CourseBlock, horizonDays: number): string {
  const { treatment, fromDay, toDay, doses, steady } = block;
  const changed = doses.filter((dose) => differences(block, dose).length > 0);
  return [
    `${drugName(treatment.drug)} ${amounts(treatment)} ${every(treatment.everyDays)}`,
    span(fromDay, toDay, horizonDays),
    ...(steady ? [] : [count(plannedCount(treatment), 'dose')]),
    ...(changed.length > 2
      ? [`${String(changed.length)} of them changed`]
      : changed.map(
          (dose) => `dose ${String(dose.number)}: ${differences(block, dose).join(', ')}`,
        )),
  ].join(', ');
}

function spellName(block: SpellBlock, horizonDays: number): string {
  const { spell, fromDay, toDay, input } = block;
  return [
    `${input.label} ${spellValue(block)}`,
    span(fromDay, spell.toDay === null ? Infinity : toDay, horizonDays),
    ...(spell.riseDays > 0 ? [`comes over ${weeks(spell.riseDays)}`] : []),
    ...(spell.fallDays > 0 ? [`goes over ${weeks(spell.fallDays)}`] : []),
  ].join(', ');
}

function span(fromDay: number, toDay: number, horizonDays: number): string {
  const from = `from month ${months(fromDay)}`;
  return toDay > horizonDays - 1e-6 ? `${from} to the end` : `${from} to month ${months(toDay)}`;
}

function spellValue({ input, spell }: SpellBlock): string {
  const dial = dialOf(input);
  return `${textOf(dial, spell.value)} ${dial.unit}`.trim();
}

function amounts({ dose, lastDose = dose, unit }: Treatment): string {
  if (lastDose === dose) return quantity(dose, 6, unit);
  return `${number(dose, 6)} to ${quantity(lastDose, 6, unit)}`;
}

/** What is unlike the plan in one dose, in words; empty where nothing is. */
export function differences({ treatment }: CourseBlock, dose: Dose): readonly string[] {
  const change = treatment.changes?.find((one) => one.number === dose.number);
  if (!change) return [];
  if (change.dose === 0) return ['missed'];
  const late = change.lateDays ?? 0;
  return [
    ...(late === 0 ? [] : [`${weeks(Math.abs(late))} ${late > 0 ? 'late' : 'early'}`]),
    ...(change.dose === undefined ? [] : [quantity(change.dose, 6, treatment.unit)]),
  ];
}

/** Days as weeks where they come out whole, else as days. */
export function weeks(days: number): string {
  const whole = Math.abs(days / 7 - Math.round(days / 7)) < 1e-6;
  return whole ? count(Math.round(days / 7), 'week') : count(Number(days.toFixed(1)), 'day');
}

function count(amount: number, what: string): string {
  return `${String(amount)} ${what}${amount === 1 ? '' : 's'}`;
}
