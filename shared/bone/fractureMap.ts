/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
    fxSpineDensity: 8.134,
    fxSpineTurn: 4.18,
    fxSpineGc: 2.941,
    fxHipDensity: 8.688,
    fxHipTurn: 1.251,
    fxHipGc: 1.182,
    fxOtherDensity: 3.012,
    fxOtherTurn: 0.8725,
    fxOtherGc: 0.6328,
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: 0.996,
  half: 0.2231,
} as const;
