import { every } from '../format/quantity.ts';
import type { Cell } from './lanes.ts';

/** What the keys do with what is held, in one line. */
export function pushHint({ block, dose }: Cell): string {
  const rest = 'Enter leaves it there, Escape puts it back.';
  if (dose) return `← → a week, with Shift a day. ${rest}`;
  const stride =
    block.kind === 'course' && !block.steady
      ? every(block.treatment.everyDays).replace('every ', '')
      : 'a month';
  return `← → ${stride}, with Shift a week, with Alt its end. ${rest}`;
}
