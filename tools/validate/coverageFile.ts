import { modelName } from '../../shared/bone/model.ts';
import { insideBand, insideEnsemble, leftOut, onFit, type Share } from './figures.ts';
import type { Score } from './scores.ts';

/** shared/explain/sure/coverage.ts: how many published values lie inside the bands that are shown. */
export function coverageFile(scores: readonly Score[]): string {
  const written = ({ hits, of }: Share): string => `{ hits: ${String(hits)}, of: ${String(of)} }`;
  return `/* Written by npm run validate; do not edit. */

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
  model: '${modelName}',
  leftOut: ${written(insideBand(scores, leftOut))},
  onFit: ${written(insideBand(scores, onFit))},
  ensembleAlone: ${written(insideEnsemble(scores))},
};
`;
}
