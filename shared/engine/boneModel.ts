import { bone } from '../bone/model.ts';
import { drugs } from '../drugs/index.ts';
import type { Drug } from '../model/drug.ts';
import type { Process } from '../model/process.ts';
import { drugBinding } from './binding.ts';
import { compile, type CompiledModel } from './equations/compile.ts';
import { outputs } from './outputs.ts';
import { submodelOf } from './pharmacokinetics/index.ts';

/** The physiology and every drug of a catalogue, as one set of processes. */
export function processesWith(catalogue: readonly Drug[]): readonly Process[] {
  return [...bone, drugBinding(catalogue), ...catalogue.map((drug) => submodelOf(drug).process)];
}

let compiled: CompiledModel | null = null;

/** The model of this program; compiled on first use. */
export function boneModel(): CompiledModel {
  compiled ??= compile(
    processesWith(Object.values<Drug>(drugs)),
    outputs.map(({ is }) => is),
  );
  return compiled;
}
