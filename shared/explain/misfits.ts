import type { DrugId } from '../drugs/index.ts';
import type { InputId } from '../inputs/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { doesAsIn } from './alikeArms.ts';
import { knownMisfits, type KnownMisfit, type MisfitId, type MisfitRow } from './knownMisfits.ts';
import { misfitRows } from './misfitRows.ts';

/** A way in which the model differs from published results by more than twice the spread between studies. */
export interface Misfit {
  readonly id: MisfitId;
  /** What the model does, without numbers: those are in the rows. */
  readonly what: string;
  /** What structure or data lack. */
  readonly why: string;
  /** It matters where all of these are given and all of those are set; with neither, it is of documents only. */
  readonly drugs: readonly DrugId[];
  readonly inputs: readonly InputId[];
  /** Only after every course was over, or only under one. */
  readonly when?: KnownMisfit['when'];
  /** Published values that show it, the worst first. */
  readonly rows: readonly [MisfitRow, ...MisfitRow[]];
}

/** Every misfit that today's model has. */
export const misfits: readonly Misfit[] = knownMisfits.flatMap(
  ({ id, what, why, drugs, inputs, ...known }: KnownMisfit & { id: MisfitId }): Misfit[] => {
    const [worst, ...others] = misfitRows[id];
    const when = known.when && { when: known.when };
    return worst ? [{ id, what, why, drugs, inputs, ...when, rows: [worst, ...others] }] : [];
  },
);

/** What to know of a drug's curves: first what holds of it alone, then of it with others. */
export function misfitsOfDrug(id: DrugId): readonly Misfit[] {
  return misfits
    .filter(({ drugs }) => drugs.includes(id))
    .sort((a, b) => a.drugs.length - b.drugs.length);
}

/** What to know of the curves under an input. */
export function misfitsOfInput(id: InputId): readonly Misfit[] {
  return misfits.filter(({ inputs }) => inputs.includes(id));
}

/**
 * The misfits that matter to a scenario: all that they need is in it, and it does as was done to the people of
 * one of their rows at least; with those rows alone.
 */
export function misfitsIn(scenario: Scenario): readonly Misfit[] {
  const { inputs, treatments } = scenario;
  return misfits
    .filter(
      (one) =>
        one.drugs.length + one.inputs.length > 0 &&
        one.drugs.every((drug) => treatments.some((treatment) => treatment.drug === drug)) &&
        one.inputs.every((id) => inputs.some((setting) => setting.id === id)),
    )
    .flatMap((one) => {
      const [worst, ...others] = one.rows.filter(({ id }) => doesAsIn(scenario, id, one));
      return worst ? [{ ...one, rows: [worst, ...others] }] : [];
    });
}

/** The worst of its rows as a sentence, with its source. */
export function worstOf({ rows: [worst] }: Misfit): string {
  const { endPoint, published, model, unit, study, months } = worst;
  const what = `${endPoint.charAt(0).toUpperCase()}${endPoint.slice(1)}`;
  return `${what} ${model}${unit} where ${published}${unit} was published (${study}, ${months})`;
}
