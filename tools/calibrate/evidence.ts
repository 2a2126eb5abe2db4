import { assert } from '../../shared/assert.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import type { Trial } from '../../shared/model/evidence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/**
 * The trials of the registry, or some of them by id, in the registry's order.
 *
 * @param only ids; without it all
 */
export function trialsNamed(only?: readonly string[]): readonly Trial<Scenario>[] {
  const all = Object.values<Trial<Scenario>>(trials);
  for (const id of only ?? [])
    assert(
      all.some((trial) => trial.id === id),
      `${id} is not a trial`,
    );
  return all.filter(({ id }) => only?.includes(id) ?? true);
}
