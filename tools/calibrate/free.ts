import { assert, at } from '../../shared/assert.ts';
import type { Parameter } from '../../shared/model/parameter.ts';

/** Standard deviation of the prior, as a share of the (transformed) range: weak. */
export const priorSd = 0.25;

/** Ratio of the ends of a range beyond which it is walked by its logarithm. */
const widest = 10;

/** A parameter that the fit may move; its range is walked as 0 … 1. */
export interface FreeParameter {
  readonly symbol: string;
  readonly record: Parameter;
  /** Place in the parameters of the model. */
  readonly index: number;
  readonly scale: 'log' | 'linear';
}

/**
 * The parameters that the records set free and leave room for.
 *
 * @param only symbols to free; without it all
 */
export function freeParameters(
  records: ReadonlyMap<string, Parameter>,
  only?: readonly string[],
): readonly FreeParameter[] {
  for (const symbol of only ?? [])
    assert(records.has(symbol), `${symbol} is not a parameter of the model`);
  return [...records].flatMap(([symbol, record], index): FreeParameter[] => {
    const { min, max, free = record.from.method === 'fitted' } = record;
    if (!free || min >= max || (only && !only.includes(symbol))) return [];
    return [{ symbol, record, index, scale: min > 0 && max / min > widest ? 'log' : 'linear' }];
  });
}

/** Where in its range a value lies, 0 … 1. */
export function toUnit({ scale, record: { min, max } }: FreeParameter, value: number): number {
  return scale === 'log'
    ? Math.log(value / min) / Math.log(max / min)
    : (value - min) / (max - min);
}

/** The value at a place 0 … 1 of its range; never beyond the ends. */
export function fromUnit({ scale, record: { min, max } }: FreeParameter, place: number): number {
  const value = scale === 'log' ? min * (max / min) ** place : min + (max - min) * place;
  return Math.max(min, Math.min(max, value));
}

/** Places of the free among all parameters. Shape [free]; 0 … 1. */
export function pointOf(free: readonly FreeParameter[], parameters: Float64Array): Float64Array {
  return Float64Array.from(free, (parameter) => toUnit(parameter, at(parameters, parameter.index)));
}

/** All parameters, with the free ones from a point. Shape [parameters]; a new array. */
export function parametersAt(
  free: readonly FreeParameter[],
  others: Float64Array,
  point: Float64Array,
): Float64Array {
  const parameters = Float64Array.from(others);
  for (const [place, parameter] of free.entries())
    parameters[parameter.index] = fromUnit(parameter, at(point, place));
  return parameters;
}

/** How far each free parameter is from its record's value, in prior standard deviations. */
export function priorResiduals(free: readonly FreeParameter[], point: Float64Array): Float64Array {
  return Float64Array.from(
    free,
    (parameter, place) => (at(point, place) - toUnit(parameter, parameter.record.value)) / priorSd,
  );
}
