import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { failed, ok, type Result } from '../../shared/result.ts';
import { armsOf } from '../../shared/scenario/arms.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { namedOnly, whyUnsettable, withNamedSet } from '../../shared/scenario/noted.ts';
import type { ConditionSetting } from '../../shared/scenario/parts.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { workFrom } from '../../shared/scenario/work.ts';
import { complaintsOf } from './complaints.ts';
import { conditionText } from './options.ts';

/** A scenario as it is to be run. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** Conditions that the document names without setting their inputs: they were set as it was read. */
  readonly set: readonly ConditionSetting[];
}

/** Reads a scenario from a file or standard input and sets conditions on it; a sentence where that cannot be. */
export function readScenario(
  source: string,
  settings: readonly ConditionSetting[],
): Result<ReadScenario, string> {
  const text = readText(source);
  if (!text.ok) return text;
  let document: unknown;
  try {
    // Some editors of Windows put this mark first.
    document = JSON.parse(text.value.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed(
      `${source} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const work = workFrom(document);
  if (!work.ok) return failed(complaintsOf(work.failure, document));
  if (work.value.arms)
    return failed(
      `${source} holds ${String(armsOf(work.value).length)} arms and one scenario is run at a time: give the "scenario" of one of its "arms" as a file of its own`,
    );
  const set = namedOnly(work.value.scenario);
  const named = withNamedSet(work.value.scenario);
  if (!named.ok)
    return failed(complaintsOf({ kind: 'invalid-input', issues: named.failure }, document));
  const scenario = withConditions(named.value, settings);
  return scenario.ok ? ok({ scenario: scenario.value, set }) : scenario;
}

function readText(source: string): Result<string, string> {
  try {
    return ok(readFileSync(source === '-' ? 0 : pathToRead(source), 'utf8'));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return failed(`cannot read ${source} (${code}): check the path`);
  }
}

/** A path as it was meant where the command was given: npm runs a script in the folder of its package. */
export function pathFrom(path: string, environment = process.env): string {
  const { INIT_CWD: given, npm_lifecycle_event: script } = environment;
  return given === undefined || script !== 'simulate' || isAbsolute(path)
    ? path
    : resolve(given, path);
}

/** The same for a file that must be there: where it is not, as before, in the folder of the package. */
function pathToRead(path: string): string {
  const meant = pathFrom(path);
  return existsSync(meant) ? meant : path;
}

/** With conditions set, where this person can have them, and then. */
function withConditions(
  scenario: Scenario,
  settings: readonly ConditionSetting[],
): Result<Scenario, string> {
  const unsettable = settings.flatMap((setting) =>
    whyUnsettable(setting, scenario).map(
      ({ path, message }) =>
        `--condition ${conditionText(setting)}${path === 'id' ? '' : `, ${path}`}: ${message}`,
    ),
  );
  if (unsettable.length > 0) return failed(unsettable.join('\n'));
  const together = settings.reduce(setCondition, scenario);
  const parsed = scenarioSchema.safeParse(together);
  return parsed.success
    ? ok(parsed.data)
    : failed(complaintsOf({ kind: 'invalid-input', issues: issuesOf(parsed.error) }, together));
}
