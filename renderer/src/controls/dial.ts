import type { Input } from '../../../shared/model/input.ts';
import { units } from '../../../shared/units/unit.ts';
import { decimalsOf, number } from '../format/quantity.ts';

/** A number that can be turned: what a slider and a number box need to know. */
export interface Dial {
  readonly label: string;
  /** As written on screen; empty for a ratio. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly scale: 'linear' | 'log';
  /** The value that changes nothing; null where there is none. */
  readonly neutral: number | null;
  readonly band?: { readonly low: number; readonly high: number; readonly meaning: string };
}

/** How far a gesture has come; see the session's `Motion`. */
export interface Motion {
  readonly live: boolean;
  readonly at: number;
}

/** Offers a new value; the answer says why it cannot be, or null where it was taken. */
export type Offer = (value: number, motion: Motion) => string | null;

/** The dial of an input. */
export function dialOf(input: Input): Dial {
  const { label, min, max, step, scale, neutral, band } = input;
  return { label, unit: units[input.unit], min, max, step, scale, neutral, band };
}

/** Whether there is nothing between its ends: off and on. */
export function isSwitch({ min, max, step }: Dial): boolean {
  return max - min === step;
}

/** Positions on the track of a log dial; a linear one counts in its own unit. */
const logPositions = 1000;

/** Ends and grain of the native slider under a dial. */
export function trackOf(dial: Dial): { min: number; max: number; step: number } {
  return dial.scale === 'log'
    ? { min: 0, max: logPositions, step: 1 }
    : { min: dial.min, max: dial.max, step: dial.step };
}

/** Where a value stands on the track, from 0 to 1. */
export function shareOf({ min, max, scale }: Dial, value: number): number {
  const share =
    scale === 'log' ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Math.min(1, Math.max(0, share));
}

/** The value at a share of the track, on the dial's step. */
export function valueAt(dial: Dial, share: number): number {
  const { min, max, scale } = dial;
  return snap(dial, scale === 'log' ? min * (max / min) ** share : min + (max - min) * share);
}

/** Position of a value on the native slider. */
export function positionOf(dial: Dial, value: number): number {
  return dial.scale === 'log' ? shareOf(dial, value) * logPositions : value;
}

/** Value at a position of the native slider. */
export function valueOf(dial: Dial, position: number): number {
  return dial.scale === 'log' ? valueAt(dial, position / logPositions) : snap(dial, position);
}

/** The nearest step within the ends. */
export function snap({ min, max, step }: Dial, value: number): number {
  const stepped = Number((Math.round(value / step) * step).toFixed(decimalsOf(step)));
  return Math.min(max, Math.max(min, stepped));
}

/** The value a part of the range further on; at least one step. */
export function moved(dial: Dial, value: number, part: number): number {
  const next = valueAt(dial, shareOf(dial, value) + part);
  const least = snap(dial, value + Math.sign(part) * dial.step);
  return Math.abs(next - value) < Math.abs(least - value) ? least : next;
}

/** The value a key leads to; undefined for keys that are no business of a slider. */
export function valueAfter(
  dial: Dial,
  value: number,
  key: string,
  fine: boolean,
): number | undefined {
  const part = fine ? 1 / 100 : 1 / 20;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return moved(dial, value, part);
    case 'ArrowLeft':
    case 'ArrowDown':
      return moved(dial, value, -part);
    case 'PageUp':
      return moved(dial, value, 1 / 10);
    case 'PageDown':
      return moved(dial, value, -1 / 10);
    case 'Home':
      return dial.min;
    case 'End':
      return dial.max;
    default:
      return undefined;
  }
}

/** A value as text, no finer than the dial's step; of a switch, yes or no. */
export function textOf(dial: Dial, value: number): string {
  if (isSwitch(dial)) return value === dial.max ? 'yes' : 'no';
  return number(value, decimalsOf(dial.step));
}

/** A value as speech: number, unit, and what the band says of it. */
export function spokenValue(dial: Dial, value: number): string {
  const { band } = dial;
  const within = band && value >= band.low && value <= band.high ? `, ${band.meaning}` : '';
  return `${textOf(dial, value)} ${dial.unit}`.trim() + within;
}

/** A number someone typed, with a comma or a point; undefined where it is none. */
export function typed(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  if (!/^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i.test(plain)) return undefined;
  return Number(plain);
}
