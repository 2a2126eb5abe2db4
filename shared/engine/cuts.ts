import { assert } from '../assert.ts';
import { calibrated } from '../bone/calibrated.ts';
import { drugs } from '../drugs/index.ts';
import { arrowOf, type ArrowId } from '../mechanism/arrows/index.ts';
import type { Replacement } from '../mechanism/arrow.ts';
import type { Drug } from '../model/drug.ts';
import type { Process } from '../model/process.ts';
import { boneModel, overlay, processesWith, recordsOf } from './boneModel.ts';
import { compile, type CompiledModel } from './equations/compile.ts';
import { outputs } from './outputs.ts';

/** A model with some of its arrows cut, and the numbers to run it with. */
export interface CutModel {
  readonly model: CompiledModel;
  /** Shape [parameters]; the same array at every call, so that people brought to day 0 are known again. */
  readonly parameters: Float64Array;
}

/** Cut models already made, by the arrows cut; newest last. */
const made = new Map<string, CutModel>();
const mostMade = 8;

/** The model as if some arrows did not exist; remembers the last 8. */
export function cutModel(cuts: readonly ArrowId[]): CutModel {
  if (cuts.length === 0) {
    const model = boneModel();
    return { model, parameters: model.parameters };
  }
  const key = [...new Set(cuts)].sort().join();
  const known = made.get(key);
  if (known) return known;
  const parts = key.split(',').map((id) => arrowOf(id as ArrowId).cut);
  const replacements = parts.flatMap(({ replacements: own = [] }) => own);
  const model = replacements.length > 0 ? recompiled(replacements) : boneModel();
  const parameters = Float64Array.from(model.parameters);
  for (const { parameters: own = {} } of parts)
    for (const [symbol, value] of Object.entries(own)) {
      const index = model.parameterIndex.get(symbol);
      assert(index !== undefined, `a cut names ${symbol}, which is not a parameter of the model`);
      parameters[index] = value;
    }
  const cut = { model, parameters };
  if (made.size >= mostMade) made.delete(made.keys().next().value ?? '');
  made.set(key, cut);
  return cut;
}

function recompiled(replacements: readonly Replacement[]): CompiledModel {
  const processes = processesWith(Object.values<Drug>(drugs));
  const model = compile(
    replaced(processes, replacements),
    outputs.map(({ is }) => is),
  );
  overlay(model, recordsOf(processes), calibrated.values);
  return model;
}

/** The processes with symbols replaced in some of their equations; a replacement without effect is a bug. */
export function replaced(
  processes: readonly Process[],
  replacements: readonly Replacement[],
): readonly Process[] {
  const found = new Set<Replacement>();
  const rewrite = (symbol: string, text: string): string =>
    replacements
      .filter((one) => one.in === symbol)
      .reduce((equation, one) => {
        const changed = equation.replaceAll(/[A-Za-z_][\w.]*/g, (name) =>
          name === one.symbol ? `(${one.by})` : name,
        );
        if (changed !== equation) found.add(one);
        return changed;
      }, text);
  const after = processes.map((process): Process => ({
    ...process,
    algebra: mapped(process.algebra, (record, symbol) => ({
      ...record,
      is: rewrite(symbol, record.is),
    })),
    states: mapped(process.states, (record, symbol) => ({
      ...record,
      rate: rewrite(symbol, record.rate),
    })),
  }));
  for (const one of replacements)
    assert(found.has(one), `${one.symbol} does not stand in the equation of ${one.in}`);
  return after;
}

function mapped<Value>(
  records: Readonly<Record<string, Value>> = {},
  change: (record: Value, symbol: string) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(records).map(([symbol, record]) => [symbol, change(record, symbol)]),
  );
}
