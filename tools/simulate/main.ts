import { readFileSync } from 'node:fs';
import { reason, writeWhole } from '../../db/wholeFile.ts';
import { conditions } from '../../shared/conditions/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import { misfitsIn } from '../../shared/explain/misfits.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import { conditionStates, setCondition, whyNot } from '../../shared/scenario/conditions.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import type { ConditionSetting } from '../../shared/scenario/parts.ts';
import { refusalOf } from '../../shared/scenario/refusal.ts';
import { armsOf } from '../../shared/scenario/arms.ts';
import { workFrom } from '../../shared/scenario/work.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { catalogue, catalogueText } from './catalogue.ts';
import { notice, toCsv, toJson } from './formats.ts';
import { ensembleOf } from './range.ts';
import { readOptions, tooFine, usage, type Request } from './options.ts';

/** Exit codes: all is well; the input is wrong; the run ended early. */
const codes = { completed: 0, 'bad-input': 2, 'ended-early': 3 } as const;

// A reader such as `head` that has seen enough is no failure; a full disk behind `>` is.
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') refuse(`the answer cannot be written: ${reason(code)}`);
  process.exit(code === 'EPIPE' ? codes.completed : codes['bad-input']);
});
process.stderr.on('error', () => undefined);
process.exitCode = main(process.argv.slice(2));

function main(argv: readonly string[]): number {
  const options = readOptions(argv);
  if (!options.ok) return refuse(options.failure);
  const request = options.value;
  switch (request.task) {
    case 'help':
      return print(usage);
    case 'list':
      return print(
        request.format === 'text' ? catalogueText() : JSON.stringify(catalogue(), null, 1),
      );
    case 'simulate':
      return runScenario(request);
  }
}

function runScenario(request: Extract<Request, { task: 'simulate' }>): number {
  const read = readScenario(request.source);
  if (!read.ok) return refuse(read.failure);
  const scenario = withConditions(read.value, request.conditions);
  if (!scenario.ok) return refuse(scenario.failure);
  for (const { setting, altered } of conditionStates(scenario.value))
    if (altered.length > 0)
      process.stderr.write(
        `conditions: ${setting.id} would set ${altered.join(', ')} otherwise than the inputs do; the inputs count. --condition ${setting.id}=${String(setting.severity)} sets them.\n`,
      );
  const finer = tooFine(request.everyDays, scenario.value.horizonDays);
  if (finer !== null) return refuse(finer);
  const course = simulate(scenario.value, 'export', { everyDays: request.everyDays });
  const ensemble = request.ensemble ? ensembleOf(scenario.value, course, request.everyDays) : null;
  const text =
    request.format === 'csv'
      ? toCsv(course, ensemble)
      : toJson(course, misfitsIn(scenario.value), ensemble);
  if (request.target === null) process.stdout.write(text);
  else {
    const written = writeWhole(request.target, text);
    if (!written.ok) return refuse(`--out ${request.target} cannot be written: ${written.failure}`);
  }
  process.stderr.write(`${notice}\n`);
  if (course.outcome === 'completed') return codes.completed;
  process.stderr.write(`${outcomes[course.outcome]}\n`);
  return codes['ended-early'];
}

function readScenario(source: string): Result<Scenario, string> {
  let text: string;
  try {
    text = readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    return failed(`cannot read ${source} (${code}): check the path`);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return failed(
      `${source} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const work = workFrom(document);
  if (!work.ok) return failed(refusalOf(work.failure));
  if (work.value.arms)
    return failed(
      `${source} holds ${String(armsOf(work.value).length)} arms and one scenario is run at a time: give the "scenario" of one of its "arms" as a file of its own`,
    );
  return ok(work.value.scenario);
}

/** With conditions set, where this person can have them. */
function withConditions(
  scenario: Scenario,
  settings: readonly ConditionSetting[],
): Result<Scenario, string> {
  for (const { id } of settings) {
    const obstacle = whyNot(conditions[id], scenario.person);
    if (obstacle !== null) return failed(`--condition ${id}: ${obstacle}`);
  }
  const parsed = scenarioSchema.safeParse(settings.reduce(setCondition, scenario));
  return parsed.success
    ? ok(parsed.data)
    : failed(refusalOf({ kind: 'invalid-input', issues: issuesOf(parsed.error) }));
}

function refuse(message: string): number {
  process.stderr.write(`simulate: ${message}\n`);
  return codes['bad-input'];
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`);
  return codes.completed;
}
