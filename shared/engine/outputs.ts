import { assert } from '../assert.ts';
import { boneOutputs } from '../bone/outputs.ts';
import { drugs } from '../drugs/index.ts';
import { mechanismOutputs } from '../mechanism/outputs.ts';
import type { Drug } from '../model/drug.ts';
import type { Output } from '../model/output.ts';
import { units, type Unit } from '../units/unit.ts';
import { levelOf } from './pharmacokinetics/index.ts';

/** The output that shows how much of a drug there is. */
export function levelOutput(drug: Drug): Output {
  const { symbol, unit, label } = levelOf(drug);
  return {
    id: levelId(drug.id),
    label: `${drug.name}: ${label}`,
    unit,
    group: 'drugs',
    is: symbol,
    form: 'absolute',
    digits: 2,
  };
}

/** Id of the column that holds a drug's level. */
export function levelId(drug: string): string {
  return `${drug}Level`;
}

/** Every output, in the order of tables and files. */
export const outputs: readonly Output[] = [
  ...boneOutputs,
  ...mechanismOutputs,
  ...Object.values<Drug>(drugs).map(levelOutput),
];

const byId = new Map(outputs.map((output) => [output.id, output]));

/** The record of an output; undefined for an unknown id. */
export function outputOf(id: string): Output | undefined {
  return byId.get(id);
}

const places = new Map(outputs.map(({ id }, place) => [id, place]));
const everyPlace: readonly number[] = [...outputs.keys()];

/** Where outputs stand in the order of the table, ascending, each once; an unknown id is a bug. */
export function placesOf(ids?: readonly string[]): readonly number[] {
  if (!ids) return everyPlace;
  const found = ids.map((id) => {
    const place = places.get(id);
    assert(place !== undefined, `${id} is not an output`);
    return place;
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Header of a column in a file: `id [unit]`. */
export function columnHeader(id: string, unit: Unit): string {
  return `${id} [${unit in units ? unit : '1'}]`;
}
