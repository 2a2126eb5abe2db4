import { convertible } from './convert.ts';
import { units, type Unit } from './unit.ts';

/** Other spellings of units in which doses are written on labels and screens → UCUM. */
export const spellings = {
  IU: '[iU]',
  iu: '[iU]',
  '[IU]': '[iU]',
  // The micro sign and the Greek letter look alike and are two characters.
  '\u00b5g': 'ug',
  '\u03bcg': 'ug',
  mcg: 'ug',
} as const satisfies Readonly<Record<string, Unit>>;

/** A unit as a document may spell it. */
export type SpelledUnit = Unit | keyof typeof spellings;

/** Every spelling that a document may have. */
export const spelledUnits = [...Object.keys(units), ...Object.keys(spellings)] as [
  SpelledUnit,
  ...SpelledUnit[],
];

/** The UCUM symbol of a unit, however it is spelled. */
export function unitOf(spelled: SpelledUnit): Unit {
  return spelled in spellings ? spellings[spelled as keyof typeof spellings] : (spelled as Unit);
}

/** The units that a dose may be in where a drug counts in one of them: its own first. */
export function unitsFor(own: Unit): readonly Unit[] {
  const others = (Object.keys(units) as Unit[]).filter((unit) => unit !== own);
  return [own, ...others.filter((unit) => convertible(unit, own))];
}

/** The same for people, with their other spellings: "ug (also µg, mcg), g, mg, ng". */
export function unitsInWords(own: Unit): string {
  return unitsFor(own)
    .map((unit) => {
      const also = Object.entries(spellings)
        .filter(([other, symbol]) => symbol === unit && other !== '\u03bcg')
        .map(([other]) => other);
      return also.length === 0 ? unit : `${unit} (also ${also.join(', ')})`;
    })
    .join(', ');
}
