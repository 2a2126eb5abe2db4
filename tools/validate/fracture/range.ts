import { fractureTolerance } from '../../../shared/model/fractureEvidence.ts';
import type { Case } from './cases.ts';

/** |ln ratio| at which the range has half its width: where an effect begins to exceed the spread between studies. */
export const half = Math.log(fractureTolerance);

/** Share of the published values, each study counting the same, that the range is to hold. */
const held = 0.9;

/**
 * Width of the range about a relative risk: the least that holds nine tenths of the published values
 * when the map was tuned without the study of each.
 *
 * @param said what such maps say
 */
export function spreadFor(said: ReadonlyMap<Case, number>): number {
  const studies = Map.groupBy(said.keys(), ({ study }) => study);
  const needed = [...said]
    .map(([{ study, row }, ratio]) => {
      const effect = Math.abs(Math.log(ratio));
      return {
        spread: (Math.abs(Math.log(row.ratio / ratio)) * (half + effect)) / effect,
        weight: 1 / (studies.get(study)?.length ?? 1),
      };
    })
    .sort((a, b) => a.spread - b.spread);
  let counted = 0;
  for (const { spread, weight } of needed) {
    counted += weight;
    if (counted >= held * studies.size) return spread;
  }
  return NaN;
}
