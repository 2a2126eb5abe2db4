import { drugs } from '../../shared/drugs/index.ts';
import { assert, at } from '../../shared/assert.ts';
import { modelName } from '../../shared/bone/model.ts';
import { processesWith, recordsOf } from '../../shared/engine/boneModel.ts';
import type { EvidenceRow, Trial } from '../../shared/model/evidence.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import {
  fromUnit,
  freeParameters,
  parametersAt,
  pointOf,
  priorResiduals,
  type FreeParameter,
} from './free.ts';
import type { Residuals } from './levenbergMarquardt.ts';
import { readerOf } from './predict.ts';
import { familiesOf, rowResiduals, weightsOf } from './residuals.ts';

/** Predictions at vectors of parameters; null when asked to stop. */
export type Predict = (vectors: readonly Float64Array[]) => Promise<readonly Float64Array[] | null>;

/** What is fitted to what: the rows, their weights, and the parameters that may move. */
export interface Objective {
  readonly model: string;
  readonly rows: readonly EvidenceRow[];
  /** Family of every row. Shape [rows]. */
  readonly families: readonly string[];
  readonly weights: Float64Array;
  readonly free: readonly FreeParameter[];
  /** Every parameter as its record has it. Shape [parameters]. */
  readonly records: Float64Array;
}

/** The objective for some trials; `free` names the parameters to move, or all that may. */
export function objectiveFor(
  trials: readonly Trial<Scenario>[],
  free?: readonly string[],
): Objective {
  const records = recordsOf(processesWith(Object.values(drugs)));
  const { rows } = readerOf(trials);
  const families = familiesOf(trials);
  const familyOfRow = rows.map(({ id }) => families.get(id) ?? id);
  return {
    model: modelName,
    rows,
    families: familyOfRow,
    weights: weightsOf(familyOfRow),
    free: freeParameters(records, free),
    records: Float64Array.from([...records.values()], ({ value }) => value),
  };
}

/** The residuals of rows, then of priors; remembers the predictions that each array came from. */
export class Evaluation {
  readonly #objective: Objective;
  readonly #predict: Predict;
  readonly #predictions = new WeakMap<Float64Array, Float64Array>();

  constructor(objective: Objective, predict: Predict) {
    this.#objective = objective;
    this.#predict = predict;
  }

  readonly residuals: Residuals = async (points) => {
    const { free, records, rows, weights } = this.#objective;
    const answers = await this.#predict(points.map((point) => parametersAt(free, records, point)));
    return (
      answers?.map((predictions, index) => {
        const residuals = Float64Array.from([
          ...rowResiduals(rows, weights, predictions),
          ...priorResiduals(free, at(points, index)),
        ]);
        this.#predictions.set(residuals, predictions);
        return residuals;
      }) ?? null
    );
  };

  /** Whether these residuals are of this evaluation. */
  has(residuals: Float64Array): boolean {
    return this.#predictions.has(residuals);
  }

  /** The predictions behind residuals that this evaluation has given. Shape [rows]. */
  predictionsOf(residuals: Float64Array): Float64Array {
    const predictions = this.#predictions.get(residuals);
    assert(predictions, 'these residuals are not of this evaluation');
    return predictions;
  }
}

/** Share of rows whose prediction is within so many tolerances, 0 … 1; NaN counts as outside. */
export function shareWithin(
  rows: readonly EvidenceRow[],
  predictions: ArrayLike<number>,
  tolerances: number,
): number {
  const hits = rows.filter(
    ({ value, tolerance }, index) =>
      Math.abs((predictions[index] ?? NaN) - value) <= tolerances * tolerance,
  );
  return hits.length / rows.length;
}

/** Where the records put the free parameters. Shape [free]. */
export function startOfFit({ free, records }: Objective): Float64Array {
  return pointOf(free, records);
}

/** Symbol → value of every free parameter at a point, to seven digits and within its range. */
export function valuesAt(
  { free }: Objective,
  point: Float64Array,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    free.map((parameter, place) => {
      const { min, max } = parameter.record;
      const value = Number(fromUnit(parameter, at(point, place)).toPrecision(7));
      return [parameter.symbol, Math.max(min, Math.min(max, value))];
    }),
  );
}

/** The point of values by symbol; the record's value for a free parameter that is not among them. */
export function pointFrom(
  objective: Objective,
  values: Readonly<Record<string, number>>,
): Float64Array {
  const parameters = Float64Array.from(objective.records);
  for (const { symbol, index, record } of objective.free)
    parameters[index] = Math.max(record.min, Math.min(record.max, values[symbol] ?? record.value));
  return pointOf(objective.free, parameters);
}
