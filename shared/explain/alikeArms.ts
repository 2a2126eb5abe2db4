import { fractureStudies } from '../evidence/fractures/index.ts';
import { perDay } from '../evidence/matching/closeness.ts';
import { isSupplement, phasesOf, type Phase } from '../evidence/matching/phases.ts';
import { trials } from '../evidence/trials/index.ts';
import { inputs, type InputId } from '../inputs/index.ts';
import type { Trial } from '../model/evidence.ts';
import type { FractureStudy } from '../model/fractureEvidence.ts';
import type { Input } from '../model/input.ts';
import { daysPerMonth } from '../scenario/calendar.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A dose is another one beyond this factor; our choice, below that between 20 and 40 µg of teriparatide. */
const otherDose = 1.75;

/** Starts that are no further apart than this come together; a course is over so long after its end, days. */
const together = daysPerMonth;

/** What a row of evidence is of: an arm, and the day of the reading. */
interface Place {
  readonly scenario: Scenario;
  readonly day: number;
}

let known: ReadonlyMap<string, Place> | null = null;

/** Where each published value was read, by the id of its row. */
function places(): ReadonlyMap<string, Place> {
  known ??= new Map(
    [
      ...Object.values<Trial<Scenario>>(trials),
      ...Object.values<FractureStudy<Scenario>>(fractureStudies),
    ].flatMap(({ arms, rows }) =>
      [...rows].flatMap(({ id, arm, day }) => {
        const scenario = arms[arm]?.scenario;
        return scenario ? [[id, { scenario, day }] as const] : [];
      }),
    ),
  );
  return known;
}

/** What a misfit needs of a scenario. */
export interface Needs {
  readonly drugs: readonly string[];
  readonly inputs: readonly string[];
  /** Only after every course was over, or only under one. */
  readonly when?: 'stopped' | 'treated' | undefined;
}

/**
 * Whether a scenario does to its person what was done to the people of some row: the same sex, the drugs in like
 * doses and in the same order, the inputs moved the same way, and stopped where the row is of what follows.
 */
export function doesAsIn(scenario: Scenario, rowId: string, needs: Needs): boolean {
  const place = places().get(rowId);
  if (!place) return true;
  if (place.scenario.person.sex !== scenario.person.sex) return false;
  const theirs = phasesOf(place.scenario).filter(({ fromDay }) => fromDay < place.day);
  const own = phasesOf(scenario).filter(({ fromDay }) => fromDay < scenario.horizonDays);
  if (!happens(own, scenario.horizonDays, needs)) return false;
  return (
    needs.drugs.every((id) => likeDose(of(own, 'drug', id), of(theirs, 'drug', id))) &&
    sameOrder(own, theirs, needs.drugs) &&
    needs.inputs.every((id) =>
      of(own, 'input', id).some((one) =>
        of(theirs, 'input', id).some(
          (other) =>
            sameWay(one, other, id) &&
            // What follows the end of a state is seen only where it ends.
            (other.toDay >= place.day || one.toDay < scenario.horizonDays),
        ),
      ),
    ) &&
    lastsAsLong(own, theirs, needs, scenario.horizonDays, place.day)
  );
}

/** Whether a scenario goes on for as long as the people of the row had been watched. */
function lastsAsLong(
  own: readonly Phase[],
  theirs: readonly Phase[],
  { drugs, inputs: ids }: Needs,
  horizonDays: number,
  day: number,
): boolean {
  const since = (phases: readonly Phase[], end: number): number =>
    end -
    Math.min(
      end,
      ...drugs.flatMap((id) => of(phases, 'drug', id).map(({ fromDay }) => fromDay)),
      ...ids.flatMap((id) => of(phases, 'input', id).map(({ fromDay }) => fromDay)),
    );
  return since(own, horizonDays) + together >= since(theirs, day);
}

function of(phases: readonly Phase[], kind: Phase['of'], id: string): readonly Phase[] {
  return phases.filter((phase) => phase.of === kind && phase.id === id);
}

/** Whether some course comes near in its dose by the day to some course of the arm. */
function likeDose(own: readonly Phase[], theirs: readonly Phase[]): boolean {
  return own.some((one) =>
    theirs.some((other) => {
      const ratio = daily(one) / daily(other);
      return ratio < otherDose && ratio > 1 / otherDose;
    }),
  );
}

function daily(phase: Phase): number {
  return perDay(phase, (phase.first + phase.last) / 2);
}

/** Whether each two of the drugs were begun in the same order, or together in both. */
function sameOrder(
  own: readonly Phase[],
  theirs: readonly Phase[],
  drugs: readonly string[],
): boolean {
  const order = (phases: readonly Phase[], one: string, other: string): number => {
    const [a, b] = [one, other].map((id) =>
      Math.min(...of(phases, 'drug', id).map(({ fromDay }) => fromDay)),
    );
    const apart = (a ?? 0) - (b ?? 0);
    return Math.abs(apart) <= together ? 0 : Math.sign(apart);
  };
  return drugs.every((one, place) =>
    drugs.slice(place + 1).every((other) => order(own, one, other) === order(theirs, one, other)),
  );
}

function sameWay(one: Phase, other: Phase, id: string): boolean {
  const { neutral }: Input = inputs[id as InputId];
  // Of an input that follows the person, any level is a change.
  return neutral === null || Math.sign(one.last - neutral) === Math.sign(other.last - neutral);
}

/** Whether there is a time at which these drugs have been begun and no others, and are over if they are to be. */
function happens(own: readonly Phase[], horizonDays: number, { drugs, when }: Needs): boolean {
  const given = own.filter((phase) => phase.of === 'drug' && !isSupplement(phase));
  const needed = given.filter(({ id }) => drugs.includes(id));
  const from = Math.max(
    0,
    ...drugs.map((id) => Math.min(Infinity, ...of(own, 'drug', id).map(({ fromDay }) => fromDay))),
  );
  const next = Math.min(
    Infinity,
    ...given.filter(({ id }) => !drugs.includes(id)).map(({ fromDay }) => fromDay),
  );
  if (from + together > next) return false;
  const until = Math.min(horizonDays, next);
  const ends = needed.filter(({ fromDay }) => fromDay < until).map(({ toDay }) => toDay);
  return when !== 'stopped' || Math.max(...ends) + together < until;
}
