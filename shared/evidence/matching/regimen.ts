import type { Scenario } from '../../scenario/scenario.ts';
import { apart, closeAmounts, limits, timeLimit } from './closeness.ts';
import { isSupplement, phasesOf, type Phase } from './phases.ts';

/** What is done over time, and what is there all along. */
export interface Regimen {
  readonly phases: readonly Phase[];
  /** Inputs off their neutral value from day 0 to the end, where something else is done as well. */
  readonly background: readonly Phase[];
  /** The first day of the phases; 0 where there are none. */
  readonly startDay: number;
}

/** The regimen of a scenario. */
export function regimenOf(scenario: Scenario): Regimen {
  const all = tested(phasesOf(scenario));
  const lasting = all.filter(
    ({ of, fromDay, toDay }) => of === 'input' && fromDay < 1 && toDay === Infinity,
  );
  const phases = all.filter((phase) => !lasting.includes(phase));
  const [first] = phases;
  // Where nothing else is done, the lasting change is what is studied.
  return first
    ? { phases, background: lasting, startDay: first.fromDay }
    : { phases: lasting, background: [], startDay: 0 };
}

/** Without calcium and vitamin D where another drug is given: trials give them beside it to both arms. */
function tested(phases: readonly Phase[]): readonly Phase[] {
  const others = phases.filter((phase) => !isSupplement(phase));
  return others.some(({ of }) => of === 'drug') ? others : phases;
}

/** A day of an arm and the day of the scenario that it stands for. */
export interface Anchor {
  readonly arm: number;
  readonly scenario: number;
}

/** How far a scenario does what an arm did. */
export interface Agreement {
  /** The first day of the arm on which it no longer does; infinite where it always does. */
  readonly untilDay: number;
  /** Starts and ends of what they share, in the order of the arm. */
  readonly anchors: readonly Anchor[];
  /** Mean distance of doses and times, 0 the same and 1 at the limits. */
  readonly apart: number;
}

/** Where a scenario follows an arm; null where it does not begin as the arm did. */
export function agreementOf(own: Regimen, arm: Regimen): Agreement | null {
  if (!sameBackground(own.background, arm.background)) return null;
  if ((own.phases.length === 0) !== (arm.phases.length === 0)) return null;
  if (!begins(own, arm) || !begins(arm, own)) return null;
  const pairs = paired(own, arm);
  const untilDay = Math.min(Infinity, ...pairs.map(({ untilDay: day }) => day));
  if (arm.phases.length > 0 && untilDay <= arm.startDay + limits.slackDays) return null;
  const shared = pairs.filter(({ anchors }) => (anchors[0]?.arm ?? Infinity) < untilDay);
  const anchors = shared
    .flatMap((pair) => pair.anchors)
    .filter(({ arm: day }) => day <= untilDay + limits.slackDays)
    .toSorted((a, b) => a.arm - b.arm);
  const far = shared.map((pair) => pair.apart);
  return { untilDay, anchors, apart: far.reduce((sum, one) => sum + one, 0) / (far.length || 1) };
}

/** Whether what a regimen begins with is in the other at all; most arms are told apart by that. */
function begins({ phases: [first] }: Regimen, other: Regimen): boolean {
  return !first || other.phases.some(({ of, id }) => id === first.id && of === first.of);
}

interface Pair extends Agreement {
  readonly anchors: readonly Anchor[];
}

/** Every phase of either side with its counterpart: the same drug or input, the same time over. */
function paired(own: Regimen, arm: Regimen): readonly Pair[] {
  const keys = new Set([...own.phases, ...arm.phases].map(keyOf));
  return [...keys].flatMap((key) => {
    const ours = own.phases.filter((phase) => keyOf(phase) === key);
    const theirs = arm.phases.filter((phase) => keyOf(phase) === key);
    return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) =>
      pairOf(ours[index], theirs[index], own.startDay, arm.startDay),
    );
  });
}

function pairOf(
  ours: Phase | undefined,
  theirs: Phase | undefined,
  ownStart: number,
  armStart: number,
): Pair {
  // All on the calendar of the arm.
  const shift = armStart - ownStart;
  const [begun, ended] = [(ours?.fromDay ?? 0) + shift, (ours?.toDay ?? 0) + shift];
  if (!ours || !theirs) {
    const untilDay = theirs?.fromDay ?? begun;
    return { untilDay, anchors: [], apart: 0 };
  }
  const length = Math.min(ours.toDay - ours.fromDay, theirs.toDay - theirs.fromDay);
  const late = Math.abs(begun - theirs.fromDay) / timeLimit(theirs.fromDay - armStart, length);
  if (late > 1 || !closeAmounts(ours, theirs))
    return { untilDay: Math.min(begun, theirs.fromDay), anchors: [], apart: 0 };
  const start = { arm: theirs.fromDay, scenario: ours.fromDay };
  const longer = endsApart(ended, theirs.toDay, timeLimit(theirs.toDay - armStart, length));
  if (longer > 1)
    return {
      untilDay: Math.min(ended, theirs.toDay),
      anchors: [start],
      apart: (apart(ours, theirs) + late) / 2,
    };
  const anchors =
    theirs.toDay === Infinity ? [start] : [start, { arm: theirs.toDay, scenario: ours.toDay }];
  return { untilDay: Infinity, anchors, apart: (apart(ours, theirs) + late + longer) / 3 };
}

function endsApart(one: number, other: number, limit: number): number {
  if (one === other) return 0;
  return one === Infinity || other === Infinity ? Infinity : Math.abs(one - other) / limit;
}

function sameBackground(own: readonly Phase[], arm: readonly Phase[]): boolean {
  return (
    own.length === arm.length &&
    own.every((phase) =>
      arm.some((other) => keyOf(other) === keyOf(phase) && closeAmounts(phase, other)),
    )
  );
}

function keyOf({ of, id }: Phase): string {
  return `${of} ${id}`;
}

/**
 * The day of the scenario that a day of the arm stands for.
 *
 * @param counted whether changes are counted from that day: then a start or end on it is behind it
 */
export function dayInScenario(
  anchors: readonly Anchor[],
  startShift: number,
  day: number,
  counted: boolean,
): number {
  const last = anchors.findLast(({ arm }) => (counted ? arm <= day + 1 : arm < day - 1));
  return day + (last ? last.scenario - last.arm : startShift);
}
