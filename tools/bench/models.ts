import { drugs } from '../../shared/drugs/index.ts';
import { boneModel, processesWith, recordModel, recordsOf } from '../../shared/engine/boneModel.ts';
import type { CompiledModel } from '../../shared/engine/equations/compile.ts';
import type { Drug } from '../../shared/model/drug.ts';

/** The equations with the parameters of the program, and with those that the fit started from. */
export const models: Readonly<Record<'fitted' | 'start', () => CompiledModel>> = {
  fitted: boneModel,
  start: () => {
    const model = recordModel();
    for (const [symbol, { start }] of recordsOf(processesWith(Object.values<Drug>(drugs))))
      if (start !== undefined) model.parameters[model.parameterIndex.get(symbol) ?? -1] = start;
    return model;
  },
};
