/** Nearer than this to an end of its range (0 … 1), a parameter counts as at its bound. */
const atBound = 1e-3;

/** The end of its range that a place lies at. */
export function endAt(place: number): 'lower' | 'upper' | null {
  return place < atBound ? 'lower' : place > 1 - atBound ? 'upper' : null;
}

/** Why a parameter may stay at the end of its range: the finding, and what holds the bound there. */
export const boundReasons: Readonly<Record<string, string>> = {
  eL: 'Surface RANKL per marrow cell doubles to triples after menopause (doi:10.1172/JCI17215). BMD and markers alone ask for less; the bound keeps the best known arrow of the system.',
  aTol: 'DATA alone asks for more tolerance (P1NP from +183 % to +70 %), EUROFORS and the trial with glucocorticoid for less; the bound keeps formation waning in the second year.',
  cat2: 'With `cat1` it makes the rise of RANKL over OPG under PTH; rows tell only their product.',
  loadAge:
    'Hip loss triples from 68 to 86 (doi:10.1002/jbmr.5650101122), and the fit lays all of that on load; muscle strength goes by 1 to 2 % a year, and the bound keeps to it.',
  mod_FN:
    'Nothing at the femoral neck is formed without resorption before it, as far as trials can tell; no share can be below none.',
};
