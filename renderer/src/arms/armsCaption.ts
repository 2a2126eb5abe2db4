import { armTitle } from '../../../shared/explain/arms/armTitle.ts';
import { shortCaption } from '../../../shared/explain/arms/compareCaption.ts';
import type { ArmOnScreen } from '../state/session.svelte.ts';
import type { CompareView } from './compareView.svelte.ts';

/** The sentence for several arms on screen; null until every arm has run. */
export function armsCaption(
  arms: readonly ArmOnScreen[],
  { column }: Pick<CompareView, 'column'>,
): string | null {
  const named = arms.flatMap((arm) =>
    arm.course ? [{ letter: arm.letter, title: armTitle(arm), course: arm.course }] : [],
  );
  return named.length === arms.length ? shortCaption(named, column) : null;
}
