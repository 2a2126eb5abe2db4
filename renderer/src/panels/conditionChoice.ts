import type { Condition } from '../../../shared/model/condition.ts';
import { inputs, type InputId } from '../../../shared/inputs/index.ts';

/**
 * A condition as a line of the menu: which regulators it moves.
 *
 * @param obstacle why the person on screen cannot have it; null where she or he can
 */
export function conditionChoice(
  { id, name, moves, mechanism, only }: Condition<string, string, InputId>,
  obstacle: string | null,
): { id: string; name: string; detail: string; title: string } {
  const detail =
    obstacle !== null && only
      ? `shown in a woman of ${String(only.exampleAgeYears)}, before menopause`
      : moves.map(({ input }) => inputs[input].label).join(', ');
  return { id, name, detail, title: obstacle === null ? mechanism : `${obstacle} ${mechanism}` };
}
