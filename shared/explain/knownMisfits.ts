import { bisphosphonates } from './knownMisfits/bisphosphonates.ts';
import { denosumab } from './knownMisfits/denosumab.ts';
import { otherDrugs } from './knownMisfits/otherDrugs.ts';
import { pthAnalogues } from './knownMisfits/pthAnalogues.ts';
import { romosozumab } from './knownMisfits/romosozumab.ts';
import { withoutDrugs } from './knownMisfits/withoutDrugs.ts';
import type { KnownMisfit } from './knownMisfits/misfit.ts';

export type { KnownMisfit, MisfitRow, MissedEndPoint } from './knownMisfits/misfit.ts';

/**
 * Every misfit beyond twice the spread between studies that stays, and why; the first that fits a row counts.
 * A reason stands in the file of the drug that it is about.
 */
export const knownMisfits = [
  ...denosumab,
  ...pthAnalogues,
  ...romosozumab,
  ...bisphosphonates,
  ...otherDrugs,
  ...withoutDrugs,
] as const satisfies readonly KnownMisfit[];

export type MisfitId = (typeof knownMisfits)[number]['id'];
