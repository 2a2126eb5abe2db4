import { number } from '../format/quantity.ts';

/** Id of the button that opens the pattern; one lane has it. */
export const patternId = 'pth-pattern';

/** Hours of a day. */
export const dayHours = 24;

/** How many times the level of an even infusion of the same amount is reached. */
export function levelAt(hours: number): number {
  return dayHours / hours;
}

/**
 * One day of exposure as the model takes it: a level that holds for so many hours and is then nothing.
 * Its area is the same whatever the hours: a pulse of one hour fills the height.
 */
export function profileOf(hours: number, width: number, height: number): string {
  const right = (width * hours) / dayHours;
  const top = height - (height * levelAt(hours)) / levelAt(1);
  return `M0 ${String(height)}V${top.toFixed(4)}H${right.toFixed(4)}V${String(height)}Z`;
}

/** The pattern in words. */
export function patternWords(hours: number): string {
  if (hours >= dayHours)
    return 'Infusion: the whole day at one level. The same amount a day as one injection.';
  const name = hours <= 3 ? 'Pulse' : 'Between pulse and infusion';
  return `${name}: ${hourWords(hours)} a day at ${number(levelAt(hours), 1)} times the level of an infusion of the same amount.`;
}

/** The pattern in three words. */
export function patternName(hours: number): string {
  if (hours >= dayHours) return 'infusion';
  return hours <= 3 ? 'pulse' : `over ${hourWords(hours)}`;
}

function hourWords(hours: number): string {
  return `${number(hours, 1)} hour${hours === 1 ? '' : 's'}`;
}
