import { drugs } from '../../../shared/drugs/index.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import { stepsOf } from '../../../shared/scenario/edits.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Whether a drug is given that acts as PTH does. */
export function givesPthAnalogue({ treatments }: Scenario): boolean {
  return treatments.some(({ drug }) => {
    const known: Drug = drugs[drug];
    return known.drugClass.startsWith('PTH');
  });
}

/** Whether PTH or an analogue is infused rather than injected, so that the glands’ own PTH is not all. */
export function infusesPth(scenario: Scenario): boolean {
  const above = (id: 'pthInfusion' | 'pthHours', least: number): boolean =>
    stepsOf(scenario, id).some(({ value }) => (value ?? least) > least);
  return above('pthInfusion', 0) || (above('pthHours', 1) && givesPthAnalogue(scenario));
}
