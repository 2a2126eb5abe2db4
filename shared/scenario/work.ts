import { at } from '../assert.ts';
import { failed, ok, type Result } from '../result.ts';
import { armsOf, armsSchema, checkArms, ringedOf, withArms, type Arm, type Work } from './arms.ts';
import type { Failure } from './failure.ts';
import { issuesOf } from './issues.ts';
import { withNamedSet, withoutNamedOnly } from './noted.ts';
import { scenarioSchema, type Scenario } from './scenario.ts';
import { upgrade } from './upgrade.ts';
import { z } from './zod.ts';

// What files and rows hold. One scenario is written as itself, so that `simulate` reads it; several arms are
// written as a list of such scenarios with their names.

/** The version of the list of arms that this program writes. */
export const comparisonVersion = 1;

/** Several arms as they are written. */
interface Comparison {
  readonly comparisonVersion: typeof comparisonVersion;
  readonly ringed: number;
  readonly arms: readonly Arm[];
}

/** What is written for a piece of work. */
export function documentOf(work: Work): Scenario | Comparison {
  if (!work.arms) return work.scenario;
  return { comparisonVersion, ringed: ringedOf(work), arms: armsOf(work) };
}

const armInFile = z.strictObject({ name: z.string(), scenario: z.unknown() });
const comparisonInFile = z.strictObject({
  comparisonVersion: z.literal(comparisonVersion),
  ringed: z.int().min(0),
  arms: z.array(armInFile).min(1).max(3, 'must hold at most 3 arms'),
});

/** Both halves of a piece of work, checked against each other. */
const workSchema = z
  .strictObject({ scenario: scenarioSchema, arms: armsSchema.optional() })
  .superRefine(checkArms);

/**
 * Reads a scenario of any format this program has ever written, alone or as a list of arms.
 *
 * @param document parsed JSON, unchecked
 */
export function workFrom(document: unknown): Result<Work, Failure> {
  if (!isComparison(document)) {
    const scenario = upgrade(document);
    return scenario.ok ? ok({ scenario: scenario.value }) : scenario;
  }
  const { comparisonVersion: found } = document;
  if (typeof found === 'number' && found > comparisonVersion)
    return failed({ kind: 'document-too-new', found, supported: comparisonVersion });
  const outer = comparisonInFile.safeParse(document);
  if (!outer.success) return failed({ kind: 'invalid-input', issues: issuesOf(outer.error) });
  const arms: Arm[] = [];
  for (const { name, scenario } of outer.data.arms) {
    const upgraded = upgrade(scenario);
    if (!upgraded.ok) return upgraded;
    arms.push({ name, scenario: upgraded.value });
  }
  const ringed = Math.min(outer.data.ringed, arms.length - 1);
  const work = withArms<Work>({ scenario: at(arms, ringed).scenario }, arms, ringed);
  const parsed = workSchema.safeParse(work);
  return parsed.success
    ? ok(work)
    : failed({ kind: 'invalid-input', issues: issuesOf(parsed.error) });
}

/** What is written to a file of its own: conditions of which no input is left are not named in it. */
export function documentForFile(work: Work): Scenario | Comparison {
  const arms = armsOf(work).map((arm) => ({ ...arm, scenario: withoutNamedOnly(arm.scenario) }));
  const ringed = ringedOf(work);
  return documentOf(withArms<Work>({ ...work, scenario: at(arms, ringed).scenario }, arms, ringed));
}

/** Reads a file, which may be written by hand: a condition that it names and no more has its inputs set. */
export function workFromFile(document: unknown): Result<Work, Failure> {
  const read = workFrom(document);
  if (!read.ok) return read;
  const arms: Arm[] = [];
  for (const { name, scenario } of armsOf(read.value)) {
    const set = withNamedSet(scenario);
    if (!set.ok) return failed({ kind: 'invalid-input', issues: set.failure });
    arms.push({ name, scenario: set.value });
  }
  const ringed = ringedOf(read.value);
  return ok(withArms<Work>({ ...read.value, scenario: at(arms, ringed).scenario }, arms, ringed));
}

function isComparison(document: unknown): document is { readonly comparisonVersion: unknown } {
  return typeof document === 'object' && document !== null && 'comparisonVersion' in document;
}

/** Whether two pieces of work would be written alike, whichever arm has the ring. */
export function sameWork(one: Work, other: Work): boolean {
  if (one.scenario === other.scenario && one.arms === other.arms) return true;
  const text = (work: Work): string =>
    JSON.stringify(armsOf(work).map(({ name, scenario }) => [name, scenario]));
  return text(one) === text(other);
}
