import type { ArmLetter } from '../../scenario/arms.ts';
import { outputOf } from '../../engine/outputs.ts';
import { units } from '../../units/unit.ts';
import { number, when } from '../read.ts';
import { areaOf, differenceOf, partingDay, readAt, type Compared } from './difference.ts';
import { leastSignificantChange } from './leastSignificantChange.ts';

/** One arm as captions speak of it. */
export interface NamedArm {
  readonly letter: ArmLetter;
  readonly title: string;
  readonly course: Compared;
}

/** An amount of an output with its unit; changes and differences with their sign. */
export function amountOf(column: string, value: number, signed: boolean): string {
  const output = outputOf(column);
  const text = number(value, output?.digits ?? 2);
  const unit = output ? units[output.unit] : '';
  const plus = signed && value > 0 && Number(text) !== 0 ? '+' : '';
  return `${plus}${text}\u00a0${unit}`.trim();
}

/**
 * One sentence on how the arms stand at the end, and one on when each parts from the first.
 *
 * @param arms two or three, the first being A
 */
export function compareCaption(arms: readonly NamedArm[], column: string): string {
  const [first] = arms;
  if (!first || arms.length < 2) return '';
  const output = outputOf(column);
  const end = Math.min(...arms.map(({ course }) => course.days.at(-1) ?? 0));
  const signed = output?.form === 'change from day 0';
  const ends = arms.map(({ letter, title, course }) => {
    const value = readAt(course, column, end);
    return `${letter} (${title}) ${amountOf(column, value, signed)}`;
  });
  const what = output?.label ?? column;
  const partings = arms.slice(1).map((arm) => partingOf(first, arm, column));
  return `${what} at ${when(end)}: ${ends.join('; ')}. ${partings.join(' ')}`;
}

/**
 * The same as short as a caption must be: where each arm ends, and when each parts from the first.
 *
 * @param arms two or three, the first being A
 */
export function shortCaption(arms: readonly NamedArm[], column: string): string {
  const [first, ...others] = arms;
  if (!first || others.length === 0) return '';
  const output = outputOf(column);
  const end = Math.min(...arms.map(({ course }) => course.days.at(-1) ?? 0));
  const signed = output?.form === 'change from day 0';
  const ends = arms.map(
    ({ letter, course }) => `${letter} ${amountOf(column, readAt(course, column, end), signed)}`,
  );
  const stand = `${output?.label ?? column} at ${when(end)}: ${ends.join(', ')}`;
  const lsc = leastSignificantChange[column];
  if (!lsc) return `${stand}.`;
  const limit = `the least significant change (${number(lsc.percent, 1)}\u00a0%)`;
  const parted = others.flatMap(({ letter, course }) => {
    const day = partingDay(differenceOf(first.course, course, column), lsc.percent);
    return day === null ? [] : [`${letter} at ${when(day)}`];
  });
  return parted.length === 0
    ? `${stand}; nowhere do they part by more than ${limit}.`
    : `${stand}; apart from ${first.letter} by more than ${limit}: ${parted.join(', ')}.`;
}

/** When an arm parts from the first by more than measurements can miss, or how far apart they come. */
export function partingOf(first: NamedArm, arm: NamedArm, column: string): string {
  const difference = differenceOf(first.course, arm.course, column);
  const lsc = leastSignificantChange[column];
  const who = `${arm.letter} and ${first.letter}`;
  const farthest = difference.values.reduce(
    (most, value, row) => (Math.abs(value) > Math.abs(most.value) ? { value, row } : most),
    { value: 0, row: 0 },
  );
  if (amountOf(column, farthest.value, true) === amountOf(column, 0, true))
    return `${who} do not differ.`;
  const far = `${amountOf(column, farthest.value, true)} at ${when(difference.days[farthest.row] ?? 0)}`;
  if (!lsc) return `${arm.letter} differs from ${first.letter} by at most ${far}.`;
  const day = partingDay(difference, lsc.percent);
  const limit = `the least significant change of ${number(lsc.percent, 1)}\u00a0%`;
  return day === null
    ? `${who} never differ by more than ${limit}; at most by ${far}.`
    : `${arm.letter} parts from ${first.letter} by more than ${limit} at ${when(day)}; at most by ${far}.`;
}

/** The area between two arms in words, for example `+38 %·months`. */
export function areaWords(first: NamedArm, arm: NamedArm, column: string): string {
  const area = areaOf(differenceOf(first.course, arm.course, column));
  const unit = units[outputOf(column)?.unit ?? '1'];
  const digits = Math.abs(area) < 9.95 ? 1 : 0;
  const text = number(area, digits);
  return `${area > 0 && Number(text) !== 0 ? '+' : ''}${text}\u00a0${unit === '' ? '' : `${unit}·`}months`;
}
