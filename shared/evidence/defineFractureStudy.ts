import type { FractureRow, FractureStudy } from '../model/fractureEvidence.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Declares a study of fracture; every row must name two of its own arms. */
export function defineFractureStudy<const Id extends string, const ArmId extends string>(
  study: Omit<FractureStudy<Scenario, Id, ArmId>, 'rows'> & {
    readonly rows: readonly FractureRow<NoInfer<ArmId>>[];
  },
): FractureStudy<Scenario, Id, ArmId> {
  return study;
}
