import { at } from '../../../shared/assert.ts';
import { fracture } from '../../../shared/bone/processes/fracture.ts';
import { compile } from '../../../shared/engine/equations/compile.ts';
import type { FractureKind } from '../../../shared/model/fractureEvidence.ts';
import type { Drive } from '../../../shared/model/process.ts';
import { seenSymbols, type Sight } from './sight.ts';

const hazardOf: Readonly<Record<FractureKind, keyof typeof fracture.algebra>> = {
  vertebral: 'fxSpineHazard',
  hip: 'fxHipHazard',
  nonVertebral: 'fxOtherHazard',
};

const kinds = Object.keys(hazardOf) as readonly FractureKind[];

// The equations of the program themselves, alone, with what they see of the rest as drives.
const drive: Omit<Drive, 'label'> = { unit: '1', neutral: 1, min: 0, max: 1e9, combine: 'sum' };
const seen = Object.fromEntries(seenSymbols.map((label) => [label, { ...drive, label }]));
const map = compile(
  [
    { title: 'Seen', drives: seen },
    { ...fracture, states: {} },
  ],
  kinds.map((kind) => hazardOf[kind]),
);

/** The parameters of the map by their symbols, as the program has them. */
export const mapParameters: ReadonlyMap<string, number> = new Map(
  [...map.parameterIndex].map(([symbol, index]) => [symbol, at(map.parameters, index)]),
);

/** Mean hazard of an arm between two days, at other values of some parameters of the map. */
export function meanHazard(
  { days, seen: looks }: Sight,
  kind: FractureKind,
  fromDay: number,
  toDay: number,
  values: ReadonlyMap<string, number>,
): number {
  const parameters = Float64Array.from(map.parameters);
  for (const [symbol, value] of values) parameters[map.parameterIndex.get(symbol) ?? -1] = value;
  const constants = new Float64Array(map.constantSize);
  const out = new Float64Array(kinds.length);
  let sum = 0;
  let count = 0;
  for (const [row, day] of days.entries()) {
    if (day < fromDay || day > toDay) continue;
    map.prepare(parameters, looks[row] ?? new Float64Array(), constants);
    map.observe(day, new Float64Array(), constants, out);
    sum += at(out, kinds.indexOf(kind));
    count += 1;
  }
  return sum / count;
}
