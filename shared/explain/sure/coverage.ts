/* Written by npm run validate; do not edit. */

/** Published values, and how many of them lie inside a band about the model’s answer. */
export interface Coverage {
  readonly hits: number;
  readonly of: number;
}

/** How often the bands hold; docs/validation.md says what they are. */
export const coverage: {
  readonly model: string;
  /** The 90 % band about the answers of a fit that had not seen the family of the value. */
  readonly leftOut: Coverage;
  /** The 90 % band about the answers of the fit to all of them. */
  readonly onFit: Coverage;
  /** The middle 90 % of the ensemble alone. */
  readonly ensembleAlone: Coverage;
} = {
  model: 'trials-1',
  leftOut: { hits: 660, of: 973 },
  onFit: { hits: 738, of: 973 },
  ensembleAlone: { hits: 294, of: 973 },
};
