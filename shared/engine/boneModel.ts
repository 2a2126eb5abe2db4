import { assert } from '../assert.ts';
import { calibrated } from '../bone/calibrated.ts';
import { bone } from '../bone/model.ts';
import { drugs } from '../drugs/index.ts';
import type { Drug } from '../model/drug.ts';
import type { Parameter } from '../model/parameter.ts';
import type { Process } from '../model/process.ts';
import { drugBinding } from './binding.ts';
import { compile, type CompiledModel } from './equations/compile.ts';
import { outputs } from './outputs.ts';
import { submodelOf } from './pharmacokinetics/index.ts';

/** The physiology and every drug of a catalogue, as one set of processes. */
export function processesWith(catalogue: readonly Drug[]): readonly Process[] {
  return [...bone, drugBinding(catalogue), ...catalogue.map((drug) => submodelOf(drug).process)];
}

/** Every parameter's record by its symbol, in the order of a compiled model. */
export function recordsOf(processes: readonly Process[]): ReadonlyMap<string, Parameter> {
  return new Map(processes.flatMap(({ parameters = {} }) => Object.entries(parameters)));
}

/** The model at the values of the records; compiled anew at every call. */
export function recordModel(): CompiledModel {
  return compile(
    processesWith(Object.values<Drug>(drugs)),
    outputs.map(({ is }) => is),
  );
}

let compiled: CompiledModel | null = null;

/** The model of this program, at the calibrated values; compiled on first use. */
export function boneModel(): CompiledModel {
  if (compiled) return compiled;
  const model = recordModel();
  overlay(model, recordsOf(processesWith(Object.values<Drug>(drugs))), calibrated.values);
  compiled = model;
  return model;
}

/** Puts fitted values over those of the records; a symbol unknown or a value out of range is a bug. */
export function overlay(
  { parameters, parameterIndex }: Pick<CompiledModel, 'parameters' | 'parameterIndex'>,
  records: ReadonlyMap<string, Parameter>,
  values: Readonly<Record<string, number>>,
): void {
  for (const [symbol, value] of Object.entries(values)) {
    const [index, record] = [parameterIndex.get(symbol), records.get(symbol)];
    assert(index !== undefined && record, `calibrated ${symbol} is not a parameter of the model`);
    assert(
      value >= record.min && value <= record.max,
      `calibrated ${symbol} is outside its range; fit again`,
    );
    parameters[index] = value;
  }
}
