import { scenarioSchema, type Scenario } from './scenario.ts';
import { z } from './zod.ts';

// A comparison is the scenario under the ring and the arms beside it. The same person drives every arm, over
// the same months: only what is given and what is turned may differ.

/** The letters of the arms, in their order; there are no more arms than letters. */
export const armLetters = ['A', 'B', 'C'] as const;

export type ArmLetter = (typeof armLetters)[number];

/** An arm’s own name; empty where it is called after what is given in it. */
const armName = z.string().trim().max(60, 'must have at most 60 letters');

const armSchema = z.strictObject({ name: armName, scenario: scenarioSchema });

/** What stands beside the scenario under the ring. */
export const armsSchema = z.strictObject({
  ringed: z
    .int()
    .min(0)
    .max(armLetters.length - 1)
    .describe('Place of the ringed arm; 0 is A'),
  name: armName.describe('Own name of the ringed arm'),
  others: z
    .array(armSchema)
    .min(1)
    .max(armLetters.length - 1)
    .describe('The other arms, in order'),
});

export type Arm = z.infer<typeof armSchema>;
export type Arms = z.infer<typeof armsSchema>;

/** What is worked on: one scenario, and the arms that it is compared with where there are any. */
export interface Work {
  /** The arm under the ring. */
  readonly scenario: Scenario;
  readonly arms?: Arms | undefined;
}

/** Refuses a ring beyond the last arm, and arms of another person or of other months. */
export function checkArms({ scenario, arms }: Work, context: z.RefinementCtx): void {
  if (!arms) return;
  const complain = (path: (string | number)[], message: string): void => {
    context.addIssue({ code: 'custom', path: ['arms', ...path], message });
  };
  if (arms.ringed > arms.others.length) complain(['ringed'], 'must be the place of an arm');
  for (const [index, other] of arms.others.entries()) {
    if (!sameJson(other.scenario.person, scenario.person))
      complain(['others', index, 'scenario', 'person'], 'must be the person of every arm');
    if (other.scenario.horizonDays !== scenario.horizonDays)
      complain(['others', index, 'scenario', 'horizonDays'], 'must be that of every arm');
  }
}

/** Every arm in order; the scenario alone where nothing is compared. */
export function armsOf({ scenario, arms }: Work): readonly Arm[] {
  if (!arms) return [{ name: '', scenario }];
  return arms.others.toSpliced(arms.ringed, 0, { name: arms.name, scenario });
}

/** Place of the arm under the ring. */
export function ringedOf({ arms }: Work): number {
  return arms?.ringed ?? 0;
}

/** The same work with these arms and this ring; everything else about it stays. */
export function withArms<Kind extends Work>(
  work: Kind,
  list: readonly Arm[],
  ringed: number,
): Kind {
  const { arms: _, ...rest } = work;
  const arm = list[ringed];
  if (!arm) return work;
  const others = list.toSpliced(ringed, 1);
  const alone = { ...rest, scenario: arm.scenario };
  return (
    others.length === 0 ? alone : { ...alone, arms: { ringed, name: arm.name, others } }
  ) as Kind;
}

/** Rings another arm; edits go to it from now on. */
export function ring<Kind extends Work>(work: Kind, place: number): Kind {
  return place === ringedOf(work) ? work : withArms(work, armsOf(work), place);
}

/** Adds a copy of the ringed arm at the end and rings it; the same work where there is no letter left. */
export function addArm<Kind extends Work>(work: Kind): Kind {
  const list = armsOf(work);
  if (list.length >= armLetters.length) return work;
  return withArms(work, [...list, { name: '', scenario: work.scenario }], list.length);
}

/** Takes an arm out; the last one stays. */
export function removeArm<Kind extends Work>(work: Kind, place: number): Kind {
  const list = armsOf(work);
  if (list.length === 1 || !list[place]) return work;
  const ringed = ringedOf(work);
  const left = list.toSpliced(place, 1);
  const next = place < ringed || ringed === left.length ? ringed - 1 : ringed;
  return withArms(work, left, Math.max(0, next));
}

/** Gives an arm a name of its own; an empty one calls it after what is given in it. */
export function renameArm<Kind extends Work>(work: Kind, place: number, name: string): Kind {
  const list = armsOf(work);
  const arm = list[place];
  if (!arm || list.length === 1) return work;
  return withArms(work, list.with(place, { ...arm, name: name.trim() }), ringedOf(work));
}

/** Whether two values are written alike; fields in the same order, as every edit leaves them. */
export function sameJson(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
