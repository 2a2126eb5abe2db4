import type { DrugId } from '../../shared/drugs/index.ts';
import {
  knownMisfits,
  type KnownMisfit,
  type MisfitId,
  type MisfitRow,
} from '../../shared/explain/knownMisfits.ts';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import type { Input } from '../../shared/model/input.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { courseEnd } from '../../shared/scenario/course.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { onFit, verdict } from './figures.ts';
import type { FractureScore } from './fracture/scoreFractures.ts';
import { fractureVerdict } from './fracture/scoreFractures.ts';
import { distance as fractureDistance } from './fracture/tune.ts';
import type { Score } from './scores.ts';

/** A row that the model misses, with what its arm had been given by its day. */
export interface Missed {
  readonly row: MisfitRow;
  /** How far off, in tolerances. */
  readonly far: number;
  readonly endPoint: KnownMisfit['endPoints'][number];
  readonly side: KnownMisfit['side'];
  readonly drugs: readonly DrugId[];
  readonly inputs: readonly InputId[];
  readonly stopped: boolean;
  /** The drug that was given before any other, if one was. */
  readonly first: DrugId | null;
}

/** What every trial sees to in both arms: no condition where it is enough. */
const supplements: readonly InputId[] = ['calciumIntake', 'vitaminDSupply'];

/** Every row that is off by more than twice its tolerance, the worst first. */
export function missedRows(
  scores: readonly Score[],
  fractures: readonly FractureScore[],
): readonly Missed[] {
  const trials = scores
    .filter((score) => verdict(score, onFit(score)) === 'misfit')
    .map((score): Missed => {
      const { id, endPoint, fromDay, day, value, tolerance, arm } = score.row;
      return {
        row: {
          ...{ id, study: score.trial.name, endPoint: endPointNames[endPoint] },
          ...{ months: span(fromDay, day), published: signed(value), model: signed(score.model) },
          // A number and its per cent stay on one line.
          unit: '\u00a0%',
        },
        far: Math.abs(score.model - value) / tolerance,
        endPoint,
        side: score.model > value ? 'above' : 'below',
        ...givenBy(score.trial.arms[arm]?.scenario, day),
      };
    });
  const broken = fractures
    .filter(({ one, model }) => fractureVerdict(one, model) === 'misfit')
    .map(({ one, model }): Missed => {
      const { id, kind, fromDay, day, ratio, arm } = one.row;
      const endPoint = `${kind}Fracture` as const;
      return {
        row: {
          ...{ id, study: one.study.name, endPoint: endPointNames[endPoint] },
          ...{ months: span(fromDay, day), published: ratio.toFixed(2), model: model.toFixed(2) },
          unit: '',
        },
        far: Math.abs(fractureDistance(one, model)),
        endPoint,
        side: model > ratio ? 'above' : 'below',
        ...givenBy(one.study.arms[arm]?.scenario, day),
      };
    });
  return [...trials, ...broken].sort((a, b) => b.far - a.far);
}

/** The rows of every known misfit, the worst first; and those that no reason fits. */
export interface Misfits {
  readonly rows: Readonly<Record<MisfitId, readonly Missed[]>>;
  readonly unexplained: readonly Missed[];
}

/** Puts every missed row to the first known misfit that it is of. */
export function sortedOut(missed: readonly Missed[]): Misfits {
  const all: readonly KnownMisfit[] = knownMisfits;
  const homes = missed.map((one) => all.findIndex((known) => isOf(one, known)));
  return {
    rows: Object.fromEntries(
      all.map(({ id }, index) => [id, missed.filter((_, place) => homes[place] === index)]),
    ) as Record<MisfitId, Missed[]>,
    unexplained: missed.filter((_, place) => homes[place] === -1),
  };
}

function isOf(one: Missed, known: KnownMisfit): boolean {
  return (
    known.side === one.side &&
    known.endPoints.includes(one.endPoint) &&
    sameNames(known.drugs, one.drugs) &&
    sameNames(known.inputs, one.inputs) &&
    (known.when === undefined || (known.when === 'stopped') === one.stopped) &&
    (known.first === undefined || known.first === one.first)
  );
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** What an arm has been given, and under what, by a day. */
function givenBy(
  scenario: Scenario | undefined,
  day: number,
): Pick<Missed, 'drugs' | 'inputs' | 'stopped' | 'first'> {
  const begun = scenario?.treatments.filter(({ startDay }) => startDay < day) ?? [];
  const set = scenario?.inputs.filter(({ id, steps }) => {
    const { neutral }: Input = inputs[id];
    return supplements.includes(id)
      ? steps.some(({ value }) => value !== null && value < (neutral ?? 0))
      : steps.some((step) => step.value !== neutral && step.day < day);
  });
  const earliest = Math.min(...begun.map(({ startDay }) => startDay));
  const firsts = [
    ...new Set(begun.filter(({ startDay }) => startDay === earliest).map(({ drug }) => drug)),
  ];
  return {
    drugs: [...new Set(begun.map(({ drug }) => drug))],
    inputs: set?.map(({ id }) => id) ?? [],
    stopped: begun.length > 0 && begun.every((course) => courseEnd(course) < day - daysPerMonth),
    first: firsts.length === 1 ? (firsts[0] ?? null) : null,
  };
}

const endPointNames: Readonly<Record<Missed['endPoint'], string>> = {
  bmdLumbarSpine: 'lumbar spine BMD',
  bmdTotalHip: 'total hip BMD',
  bmdFemoralNeck: 'femoral neck BMD',
  bmdDistalRadius: 'distal radius BMD',
  ctx: 'CTX',
  ntx: 'NTX',
  p1np: 'P1NP',
  bsap: 'BSAP',
  vertebralFracture: 'relative risk of vertebral fracture',
  hipFracture: 'relative risk of hip fracture',
  nonVertebralFracture: 'relative risk of non-vertebral fracture',
};

function span(fromDay: number, day: number): string {
  const month = (on: number): string => String(Math.round(on / daysPerMonth));
  if (day < daysPerMonth) return `day ${String(Math.round(day))}`;
  return fromDay === 0 ? `month ${month(day)}` : `months ${month(fromDay)} to ${month(day)}`;
}

function signed(value: number): string {
  const text = Math.abs(value).toFixed(1);
  return Number(text) === 0 ? '0' : `${value < 0 ? '−' : '+'}${text}`;
}

/** shared/explain/misfitRows.ts, as today’s scores would write it. */
export function misfitRowsFile(rows: Readonly<Record<MisfitId, readonly Missed[]>>): string {
  const entry = ({ row }: Missed): string =>
    `    { ${Object.entries(row)
      .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
      .join(', ')} },`;
  const lists = knownMisfits.map(({ id }) => {
    const own = rows[id];
    return own.length === 0 ? `  ${id}: [],` : `  ${id}: [\n${own.map(entry).join('\n')}\n  ],`;
  });
  return `/* Written by npm run validate; do not edit. */

import type { MisfitId, MisfitRow } from './knownMisfits.ts';

/** The rows of every known misfit, the worst first. */
// prettier-ignore
export const misfitRows: Readonly<Record<MisfitId, readonly MisfitRow[]>> = {
${lists.join('\n')}
};
`;
}

/** A row without a reason, for whoever has to find one. */
export function describe({ row, drugs, inputs: set, side, stopped, far }: Missed): string {
  const given = [...drugs, ...set].join(', ') || 'nobody treated';
  return `${row.id}: ${row.study}, ${row.endPoint}, ${row.months}: model ${row.model}${row.unit}, published ${row.published}${row.unit} (${far.toFixed(1)} tolerances ${side}); ${given}${stopped ? ', stopped' : ''}`;
}
