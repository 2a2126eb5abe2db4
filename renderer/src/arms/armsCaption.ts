import { shortCaption } from '../../../shared/explain/arms/compareCaption.ts';
import type { ArmOnScreen } from '../state/session.svelte.ts';
import type { CompareView } from './compareView.svelte.ts';
import { namedArms } from './named.ts';

/** The sentence for several arms on screen; null until every arm has run. */
export function armsCaption(
  arms: readonly ArmOnScreen[],
  { column }: Pick<CompareView, 'column'>,
): string | null {
  const named = namedArms(arms);
  return named.length === arms.length ? shortCaption(named, column) : null;
}
