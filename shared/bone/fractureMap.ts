/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
    fxSpineDensity: 8.166,
    fxSpineTurn: 5.408,
    fxSpineGc: 2.821,
    fxHipDensity: 9.348,
    fxHipTurn: 1.272,
    fxHipGc: 1.329,
    fxOtherDensity: 3.123,
    fxOtherTurn: 1.134,
    fxOtherGc: 0.6679,
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: 1.319,
  half: 0.2231,
} as const;
