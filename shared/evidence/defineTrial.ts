import type { EvidenceRow, Trial } from '../model/evidence.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Declares a trial; every row must name one of its own arms. */
export function defineTrial<const Id extends string, const ArmId extends string>(
  trial: Omit<Trial<Scenario, Id, ArmId>, 'rows'> & {
    readonly rows: readonly EvidenceRow<NoInfer<ArmId>>[];
  },
): Trial<Scenario, Id, ArmId> {
  return trial;
}
