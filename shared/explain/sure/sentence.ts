import { outputOf } from '../../engine/outputs.ts';
import { units } from '../../units/unit.ts';
import { number, when } from '../read.ts';
import { coverage } from './coverage.ts';

/** One curve at one day: the fitted answer and what plausible parameter sets say instead. */
export interface Sure {
  /** As it is called on screen, for example `Spine`. */
  readonly name: string;
  /** Column that it is written as. */
  readonly column: string;
  readonly day: number;
  readonly fitted: number;
  readonly low: number;
  readonly high: number;
  /** How many sets. */
  readonly sets: number;
}

/** How sure the model is of a curve on a day, in a sentence. */
export function sureSentence(sure: Sure): string {
  const { name, day, fitted, sets } = sure;
  const [write, unit] = written(sure);
  return `At ${when(day)} the fitted answer for ${inText(name)} is ${write(fitted)}${unit}; ${String(sets)} plausible parameter sets say ${write(sure.low)} to ${write(sure.high)}${unit}.`;
}

/** The same in as few words as can be heard beside others. */
export function sureWords(sure: Sure): string {
  const [write, unit] = written(sure);
  return `${sure.name} plausible ${write(sure.low)} to ${write(sure.high)}${unit}`;
}

/** What the shaded 90 % band is worth, by what `npm run validate` found. */
export function bandSentence(): string {
  const { hits, of } = coverage.leftOut;
  const share = hits / of;
  const advice =
    share < wanted.least
      ? 'read it as too narrow'
      : share > wanted.most
        ? 'read it as too wide'
        : 'it is about right';
  const inside = String(Math.round(100 * share));
  return `Of 100 published values that a fit had not seen, ${inside} lay in the shaded 90 % band: ${advice}.`;
}

/** A 90 % band may hold so many of the values that it is tried on, within the luck of the draw. */
const wanted = { least: 0.85, most: 0.95 };

/** How values of a column are written, and their unit with the space before it. */
function written({ column }: Sure): [write: (value: number) => string, unit: string] {
  const output = outputOf(column);
  const digits = output?.digits ?? 2;
  const signed = output?.form === 'change from day 0';
  const unit = units[output?.unit ?? '1'];
  return [
    (value) => {
      const text = number(value, digits);
      return signed && !text.startsWith('−') && Number(text) !== 0 ? `+${text}` : text;
    },
    unit === '' ? '' : `\u00a0${unit}`,
  ];
}

/** A name within a sentence: abbreviations keep their capitals. */
function inText(name: string): string {
  return /^[A-Z]?[a-z]/.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
