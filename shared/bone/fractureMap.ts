/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
    fxSpineDensity: 8.613,
    fxSpineTurn: 4.512,
    fxSpineGc: 2.694,
    fxHipDensity: 9.147,
    fxHipTurn: 1.465,
    fxHipGc: 1.252,
    fxOtherDensity: 3.016,
    fxOtherTurn: 1.491,
    fxOtherGc: 0.6085,
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: 1.138,
  half: 0.2231,
} as const;
