import type { InputId } from '../../../shared/inputs/index.ts';
import { stepsOf } from '../../../shared/scenario/edits.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { givesPthAnalogue } from '../charts/pthGiven.ts';

/** What to say beside an input that was changed and does nothing as things are; undefined for the rest. */
export function idleNote(scenario: Scenario, id: InputId): string | undefined {
  const idle = id === 'pthHours' && stepsOf(scenario, id).length > 0 && !givesPthAnalogue(scenario);
  return idle ? 'no effect: no PTH analogue is given' : undefined;
}
