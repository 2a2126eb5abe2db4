import { assert, at } from '../assert.ts';
import { ensemble } from '../bone/ensemble.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { boneModel } from './boneModel.ts';
import type { Quality } from './quality.ts';
import { setsShown } from './setsShown.ts';
import { simulate, type SimulateOptions } from './simulate.ts';
import type { TimeCourse } from './timeCourse.ts';

let shown: readonly Float64Array[] | null = null;

/**
 * Parameter vectors about as likely as the fitted one, each for the equations as they are compiled:
 * every sixth of 120, so that the same scenario has the same lines. Made once, as people are known
 * again by the vector they were brought to day 0 with.
 */
export function plausibleSets(): readonly Float64Array[] {
  shown ??= everySet().filter((_, place, all) => isShown(place, all.length));
  return shown;
}

/** All of them, for measurements. */
export function everySet(): readonly Float64Array[] {
  const { parameters, parameterIndex } = boneModel();
  const places = ensemble.symbols.map((symbol) => {
    const place = parameterIndex.get(symbol);
    assert(place !== undefined, `${symbol} of the ensemble is not a parameter of the model`);
    return place;
  });
  return ensemble.rows.map((row) => {
    const values = parameters.slice();
    for (const [index, place] of places.entries()) values[place] = at(row, index);
    return values;
  });
}

function isShown(place: number, all: number): boolean {
  const turn = (one: number): number => Math.floor((one * setsShown) / all);
  return all <= setsShown || turn(place + 1) > turn(place);
}

/** What a scenario leads to under one of the plausible sets, the first being 0; nothing is compiled for it. */
export function simulatePlausible(
  scenario: Scenario,
  set: number,
  quality: Quality,
  options: Omit<SimulateOptions, 'cuts' | 'parameters'> = {},
): TimeCourse {
  const parameters = plausibleSets()[set];
  assert(parameters, `there is no plausible set ${String(set)}`);
  return simulate(scenario, quality, { ...options, parameters });
}
