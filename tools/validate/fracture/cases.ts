import { assert } from '../../../shared/assert.ts';
import { fractureStudies } from '../../../shared/evidence/fractures/index.ts';
import type { FractureRow, FractureStudy } from '../../../shared/model/fractureEvidence.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { meanHazard } from './map.ts';
import { sightOf, type Sight } from './sight.ts';

/** One published relative risk with what the map sees of its two arms. */
export interface Case {
  readonly study: FractureStudy<Scenario>;
  readonly row: FractureRow;
  readonly arm: Sight;
  readonly against: Sight;
}

/** Every study of fracture, in the order of the registry. */
export const studies: readonly FractureStudy<Scenario>[] = Object.values(fractureStudies);

/** Every published relative risk, each arm followed once. */
export function allCases(): readonly Case[] {
  return studies.flatMap((study) => {
    const known = new Map<string, Sight>();
    const sight = (name: string): Sight => {
      const arm = study.arms[name];
      assert(arm, `${study.id} has no arm ${name}`);
      const found = known.get(name) ?? sightOf(arm.scenario);
      known.set(name, found);
      return found;
    };
    return study.rows.map((row) => ({
      study,
      row,
      arm: sight(row.arm),
      against: sight(row.against),
    }));
  });
}

/** The model’s relative risk: mean hazard of the arm over that of the other, over the same days. */
export function ratioOf(
  { row: { kind, fromDay, day }, arm, against }: Case,
  values: ReadonlyMap<string, number>,
): number {
  return (
    meanHazard(arm, kind, fromDay, day, values) / meanHazard(against, kind, fromDay, day, values)
  );
}
