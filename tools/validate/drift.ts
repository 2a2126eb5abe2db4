import { boneModel } from '../../shared/engine/boneModel.ts';
import type { CompiledModel } from '../../shared/engine/equations/compile.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { relativeTolerance } from '../../shared/engine/quality.ts';
import { follow } from '../../shared/engine/simulate.ts';
import { Integrator } from '../../shared/engine/solver/integrate.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** An age that nobody reaches, years. */
const never = 1e4;

/** How far one output moves although nothing happens, percent of where it began (of 1, where that is 0). */
export interface Drift {
  readonly output: string;
  readonly percent: number;
}

/** A healthy woman of 30 to whom nothing happens for five years. */
const healthy: Scenario = {
  ...blankScenario,
  person: { sex: 'female', ageYears: 30, menopauseAgeYears: null, surgical: false },
  horizonDays: 1826.25,
  inputs: [],
  treatments: [],
};

/** The model with ageing put off for ever: all that depends on age has an age at which it sets in. */
function ageless(): CompiledModel {
  const model = boneModel();
  const parameters = Float64Array.from(model.parameters);
  for (const symbol of ['agePeak', 'ageOb'])
    parameters[model.parameterIndex.get(symbol) ?? -1] = never;
  return { ...model, parameters };
}

/** The drift of every output with ageing off, at the accuracy of the curves on screen; the worst first. */
export function driftWithoutAgeing(): readonly Drift[] {
  const model = ageless();
  const tolerance = relativeTolerance.final;
  const { columns } = follow(healthy, {
    model,
    integrator: new Integrator(model, { relativeTolerance: tolerance, maxSteps: 200_000 }),
    runInTolerance: tolerance,
  });
  return outputs
    .map(({ id }) => {
      const column = columns[id] ?? Float64Array.of(NaN);
      const first = column[0] ?? NaN;
      const far = Math.max(...column.map((value) => Math.abs(value - first)));
      return { output: id, percent: (100 * far) / (Math.abs(first) || 1) };
    })
    .sort((a, b) => b.percent - a.percent);
}
