import { at } from '../assert.ts';
import type { Person } from '../scenario/parts.ts';
import type { CompiledModel } from './equations/compile.ts';

/** Symbol of a site in the equations, and its part of the names of outputs. */
const sites = [
  ['LS', 'LumbarSpine'],
  ['TH', 'TotalHip'],
  ['FN', 'FemoralNeck'],
  ['DR', 'DistalRadius'],
] as const;

/** The site at which a person’s own T-score is given. */
const givenAt = 'TH';

/** The columns that have to be there so that these begin at the person’s own T-score. */
export function ownBmdNeeds({ tScore }: Person, ids: readonly string[]): readonly string[] {
  if (tScore === undefined) return ids;
  const shown = sites.filter(
    ([, name]) => ids.includes(`bmd${name}`) || ids.includes(`tScore${name}`),
  );
  if (shown.length === 0) return ids;
  return [...ids, 'bmdTotalHip', ...shown.flatMap(([, name]) => [`bmd${name}`, `tScore${name}`])];
}

/**
 * Lets BMD begin at the person’s own T-score of the total hip instead of the mean of her or his age. Every
 * site is scaled by the same factor, and relative changes stay: a T-score on day 0 says how much bone there
 * is, not how it turns over.
 *
 * @param columns each of shape [rows], row 0 being day 0; BMD and T-scores are changed in place
 */
export function scaleToOwnBmd(
  columns: Readonly<Record<string, Float64Array>>,
  { sex, tScore }: Person,
  model: CompiledModel,
): void {
  if (tScore === undefined) return;
  const young = (site: string) => youngOf(site, sex, model);
  const hip = young(givenAt);
  const factor = (hip.mean + tScore * hip.sd) / (columns['bmdTotalHip']?.[0] ?? NaN);
  for (const [site, name] of sites) {
    const { mean, sd } = young(site);
    const [bmd, scores] = [columns[`bmd${name}`], columns[`tScore${name}`]];
    if (!bmd || !scores) continue;
    for (let row = 0; row < bmd.length; row++) {
      const own = (bmd[row] ?? NaN) * factor;
      bmd[row] = own;
      scores[row] = (own - mean) / sd;
    }
  }
}

/** BMD of one standard deviation by the id of the T-score, g/cm². */
export function gramsPerSd(
  { sex }: Person,
  model: CompiledModel,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    sites.map(([site, name]) => [`tScore${name}`, youngOf(site, sex, model).sd]),
  );
}

/** BMD of young people of a sex at a site, g/cm². */
function youngOf(
  site: string,
  sex: Person['sex'],
  model: CompiledModel,
): { readonly mean: number; readonly sd: number } {
  const valueOf = (woman: string, man: string): number => {
    const index = model.parameterIndex.get(sex === 'male' ? man : woman);
    return at(model.parameters, index ?? -1);
  };
  return {
    mean: valueOf(`BMDyoung_${site}`, `BMDmen_${site}`),
    sd: valueOf(`SD_${site}`, `SDmen_${site}`),
  };
}
