import { at } from '../assert.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { cutModel } from './cuts.ts';
import { outputs, placesOf } from './outputs.ts';
import { scaleToOwnBmd } from './ownBmd.ts';
import { startOf } from './person.ts';
import { relativeTolerance, type Quality } from './quality.ts';
import { express, observeStart, runInTolerance } from './simulate.ts';

/**
 * Every output of the person just before anything is begun on day 0: what `change from day 0` and `percent of
 * day 0` are against. The row of day 0 of a time course is just after the events of that day.
 *
 * @returns output id → value, in the unit of the output
 */
export function valuesBefore(
  { person }: Scenario,
  quality: Quality,
): Readonly<Record<string, number>> {
  const { model, parameters } = cutModel([]);
  const start = startOf(
    person,
    model,
    Math.min(relativeTolerance[quality], runInTolerance),
    parameters,
  );
  const seen = observeStart(model, start, parameters, model.sightOf(placesOf()));
  const columns = Object.fromEntries(
    outputs.map((output, place) => {
      const value = at(seen, place);
      const column = Float64Array.of(value);
      express(column, output, value);
      return [output.id, column];
    }),
  );
  scaleToOwnBmd(columns, person, model);
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, at(column, 0)]));
}
