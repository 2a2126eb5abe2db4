import { at } from '../../../shared/assert.ts';
import { calibrated } from '../../../shared/bone/calibrated.ts';
import { fracture } from '../../../shared/bone/processes/fracture.ts';
import { drugs } from '../../../shared/drugs/index.ts';
import { assemble } from '../../../shared/engine/assemble.ts';
import { overlay, processesWith, recordsOf } from '../../../shared/engine/boneModel.ts';
import { compile, type CompiledModel } from '../../../shared/engine/equations/compile.ts';
import { ExpressionGraph } from '../../../shared/engine/equations/expression.ts';
import { symbolsOf } from '../../../shared/engine/equations/model.ts';
import { parse } from '../../../shared/engine/equations/parse.ts';
import { startOf } from '../../../shared/engine/person.ts';
import { run } from '../../../shared/engine/run.ts';
import { mergeEvents } from '../../../shared/engine/simulate.ts';
import { Integrator } from '../../../shared/engine/solver/integrate.ts';
import type { Drug } from '../../../shared/model/drug.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** Days between two looks at an arm: hazards move over months. */
const everyDays = 7;

const relativeTolerance = 1e-5;

/** What the equations of fracture take from the rest of the model. */
export const seenSymbols: readonly string[] = (() => {
  const graph = new ExpressionGraph();
  const own = new Set([...Object.keys(fracture.parameters), ...Object.keys(fracture.algebra)]);
  const named = Object.values(fracture.algebra).flatMap(({ is }) => symbolsOf(parse(graph, is)));
  return [...new Set(named)].filter((symbol) => !own.has(symbol));
})();

/** What the map of fracture sees of one arm, week by week. */
export interface Sight {
  /** Shape [n]. */
  readonly days: Float64Array;
  /** Shape [n][symbols]. */
  readonly seen: readonly Float64Array[];
}

let compiled: CompiledModel | null = null;

/** The model at the calibrated values, looked at through the symbols that fracture needs. */
function seeingModel(): CompiledModel {
  if (compiled) return compiled;
  const processes = processesWith(Object.values<Drug>(drugs));
  const model = compile(processes, seenSymbols);
  overlay(model, recordsOf(processes), calibrated.values);
  compiled = model;
  return model;
}

/** Follows an arm to its horizon. Nothing of fracture feeds back, so one run serves every map. */
export function sightOf(scenario: Scenario): Sight {
  const model = seeingModel();
  const start = startOf(scenario.person, model, relativeTolerance);
  const count = Math.floor(scenario.horizonDays / everyDays);
  const days = Float64Array.from({ length: count + 1 }, (_, index) => index * everyDays);
  const seen: Float64Array[] = [];
  const { outcome } = run({
    model,
    parameters: model.parameters,
    background: start.background,
    fromDay: 0,
    toDay: at(days, count),
    start: start.y,
    events: mergeEvents(assemble(scenario, model), start),
    sampleDays: days,
    record: (_, day, y, constants) => {
      const row = new Float64Array(seenSymbols.length);
      model.observe(day, y, constants, row);
      seen.push(row);
    },
    integrator: new Integrator(model, { relativeTolerance, maxSteps: 200_000 }),
  });
  if (outcome !== 'completed') throw new Error(`an arm of a study of fracture ended: ${outcome}`);
  return { days, seen };
}
