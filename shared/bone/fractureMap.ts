/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
    fxSpineDensity: 8.625,
    fxSpineTurn: 5.755,
    fxSpineGc: 2.713,
    fxHipDensity: 9.186,
    fxHipTurn: 1.468,
    fxHipGc: 1.308,
    fxOtherDensity: 3.057,
    fxOtherTurn: 1.281,
    fxOtherGc: 0.6555,
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: 1.151,
  half: 0.2231,
} as const;
