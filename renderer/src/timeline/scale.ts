import { daysPerMonth, daysPerYear } from '../../../shared/scenario/calendar.ts';

/** Where the time axis of the plots lies: px from the left of their column. */
export interface TimeAxis {
  readonly left: number;
  /** Width of the whole horizon, px. */
  readonly span: number;
  /** Height of the axis text, px. */
  readonly em: number;
}

/** Days and pixels of one time axis. */
export interface TimeScale extends TimeAxis {
  readonly horizonDays: number;
}

/** How many ticks the plots have room for. */
export function ticksIn({ span, em }: TimeAxis): number {
  return Math.max(3, Math.floor(span / (4 * em)));
}

/** Place of a day, px from the left of the column. */
export function xOf({ left, span, horizonDays }: TimeScale, day: number): number {
  return left + (span * day) / horizonDays;
}

/** Days that a distance on the screen stands for. */
export function daysAcross({ span, horizonDays }: TimeScale, pixels: number): number {
  return (pixels / span) * horizonDays;
}

/** What a pointer moves by: months, weeks where less than two years are shown, days below two months. */
export function grainOf(horizonDays: number, fine: boolean): number {
  if (horizonDays < 2 * daysPerMonth - 1e-6) return 1;
  if (fine) return horizonDays < 2 * daysPerYear - 1e-6 ? 1 : 7;
  return horizonDays < 2 * daysPerYear - 1e-6 ? 7 : daysPerMonth;
}

/** The shift nearest to some days that puts an anchor on the grain. */
export function snappedShift(anchorDay: number, days: number, grain: number): number {
  return Math.round((anchorDay + days) / grain) * grain - anchorDay;
}

/** What of a block is held: the whole, or one of its ends. */
export type Grip = 'body' | 'start' | 'end';

/** How wide an end is to the hand, px. */
const edge = 10;

/** What a pointer takes hold of in a block; one that is short has no start to hold. */
export function gripAt(x: number, width: number): Grip {
  if (x > width - Math.min(edge, width / 3)) return 'end';
  return width > 4 * edge && x < edge ? 'start' : 'body';
}
