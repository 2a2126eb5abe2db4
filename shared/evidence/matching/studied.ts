import type { Trial } from '../../model/evidence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trials } from '../trials/index.ts';
import { closeAmounts, limits, perDay } from './closeness.ts';
import { phasesOf, type Phase } from './phases.ts';

/** The smallest and the largest of what was studied. */
export interface Span {
  readonly min: number;
  readonly max: number;
}

/** Doses of a drug under which some trial reports, in the unit of the drug. */
export interface StudiedDoses {
  /** Of one dose; of a steady drug, of one day. */
  readonly dose: Span;
  readonly perDay: Span;
  /** Days between doses. */
  readonly everyDays: Span;
}

/** A course of a drug in an arm, and how long it was watched. */
interface Watched {
  readonly phase: Phase;
  /** Drugs of the arm that started before it. */
  readonly after: readonly string[];
  /** The last day of the course on which something was read, days since its start. */
  readonly onDays: number;
  /** The same after its end, where nothing else was given by then; 0 where nothing was read. */
  readonly offDays: number;
}

/** The doses of a drug under which some trial reports; null where none gave it. */
export function studiedDoses(drug: string): StudiedDoses | null {
  const phases = (watched().get(drug) ?? []).map(({ phase }) => phase);
  if (phases.length === 0) return null;
  const daily = phases.flatMap((phase) => [perDay(phase, phase.first), perDay(phase, phase.last)]);
  const steady = phases.every((phase) => phase.steady);
  return {
    dose: steady ? spanOf(daily) : spanOf(phases.flatMap(({ first, last }) => [first, last])),
    perDay: spanOf(daily),
    everyDays: spanOf(phases.map(({ everyDays }) => everyDays ?? 0)),
  };
}

/** Whether a course keeps to doses and intervals that were studied, or comes close to them. */
export function isStudiedDose(
  phase: Phase,
  { dose, perDay: daily, everyDays }: StudiedDoses,
): boolean {
  const mean = (phase.first + phase.last) / 2;
  const within = (value: number, { min, max }: Span, share: number): boolean =>
    value >= (1 - share) * min - 1e-9 && value <= (1 + share) * max + 1e-9;
  if (!within(perDay(phase, mean), daily, limits.dose)) return false;
  return (
    phase.steady ||
    (within(mean, dose, limits.dose) && within(phase.everyDays ?? 0, everyDays, limits.interval))
  );
}

/**
 * The longest course of a drug that was watched, days; the dose close where one was.
 *
 * @param after drugs given before: their arms count alone, where there are any
 */
export function longestCourse(phase: Phase, after: readonly string[]): number {
  return Math.max(0, ...alike(phase, after).map(({ onDays }) => onDays));
}

/** The longest time watched after a drug was stopped, with nothing after it; days, 0 where none was. */
export function longestAfterwards(phase: Phase): number {
  const all = (watched().get(phase.id) ?? []).map(({ offDays }) => offDays);
  return Math.max(0, ...all);
}

function alike(phase: Phase, after: readonly string[]): readonly Watched[] {
  const all = watched().get(phase.id) ?? [];
  const close = all.filter((one) => closeAmounts(phase, one.phase));
  const found = close.length > 0 ? close : all;
  const behind = found.filter((one) => after.some((drug) => one.after.includes(drug)));
  return after.length > 0 && behind.length > 0 ? behind : found;
}

function spanOf(values: readonly number[]): Span {
  return { min: Math.min(...values), max: Math.max(...values) };
}

let known: ReadonlyMap<string, readonly Watched[]> | null = null;

function watched(): ReadonlyMap<string, readonly Watched[]> {
  known ??= Map.groupBy(
    Object.values<Trial<Scenario>>(trials).flatMap((trial) =>
      Object.entries(trial.arms).flatMap(([id, { scenario }]) =>
        watchedIn(phasesOf(scenario), lastReading(trial, id)),
      ),
    ),
    ({ phase }) => phase.id,
  );
  return known;
}

/** The last day on which anything was read in an arm, be it to compare another with. */
function lastReading({ rows }: Trial<Scenario>, id: string): number {
  return Math.max(
    0,
    ...rows.filter(({ arm, against }) => arm === id || against === id).map(({ day }) => day),
  );
}

function watchedIn(all: readonly Phase[], last: number): Watched[] {
  const phases = all.filter(({ of }) => of === 'drug');
  return phases.flatMap((phase): Watched[] => {
    const { fromDay, toDay } = phase;
    if (last <= fromDay) return [];
    const next = phases.some((other) => other !== phase && other.toDay > toDay + 1);
    const off = next ? 0 : last - toDay;
    return [
      {
        phase,
        after: phases.filter((other) => other.fromDay < fromDay - 1).map(({ id }) => id),
        onDays: Math.min(last, toDay + limits.slackDays) - fromDay,
        // A last reading about the end of the course says nothing of what follows.
        offDays: off > limits.slackDays ? off : 0,
      },
    ];
  });
}
