/* Written by npm run fracture; do not edit. */

/** The illustrative map from bone to fracture, tuned to the published relative risks; docs/validation.md says how well. */
export const fractureMap = {
  values: {
    fxSpineDensity: 8.564,
    fxSpineTurn: 5.627,
    fxSpineGc: 2.718,
    fxHipDensity: 9.181,
    fxHipTurn: 1.491,
    fxHipGc: 1.299,
    fxOtherDensity: 3.054,
    fxOtherTurn: 1.279,
    fxOtherGc: 0.6539,
  },
  /** Of the range about a ratio, as shared/model/ratioRange.ts has it. */
  spread: 1.196,
  half: 0.2231,
} as const;
