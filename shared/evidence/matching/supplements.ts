import { drugs, type DrugId } from '../../drugs/index.ts';
import { inputs } from '../../inputs/index.ts';
import type { Drug } from '../../model/drug.ts';
import type { Input } from '../../model/input.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { background } from '../people.ts';

/**
 * The supplements: drugs that raise what trials raise in both arms, beside the drug that they test.
 * There it is set as an input and not as a course, so that no arm seems to give the drug.
 */
export const supplements: readonly DrugId[] = Object.values<Drug<DrugId>>(drugs)
  .filter((drug) => background.some(({ id }) => raises(drug, inputs[id])))
  .map(({ id }) => id);

/** The supplements that everybody in a scenario has, set as inputs above neutral at any time. */
export function supplementsIn({ inputs: settings }: Scenario): readonly DrugId[] {
  return supplements.filter((id) =>
    settings.some(({ id: input, steps }) => {
      const { neutral }: Input = inputs[input];
      return (
        raises(drugs[id], inputs[input]) &&
        steps.some(({ value }) => (value ?? 0) > (neutral ?? Infinity))
      );
    }),
  );
}

function raises({ kinetics }: Drug, { drive }: Input): boolean {
  return kinetics.kind === 'exposure' && kinetics.drive === drive && !kinetics.lowers;
}
