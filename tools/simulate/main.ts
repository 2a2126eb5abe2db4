import { reason, writeWhole } from '../../db/wholeFile.ts';
import { valuesBefore } from '../../shared/engine/before.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import { misfitsIn } from '../../shared/explain/misfits.ts';
import { conditionStates, movedInputs } from '../../shared/scenario/conditions.ts';
import type { ConditionSetting } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { catalogue } from './catalogue.ts';
import { catalogueText } from './catalogueText.ts';
import { besideTable, notice, toCsv, toJson, type Beside } from './formats.ts';
import { beyondHorizon, countedFrom } from './fromDay.ts';
import { conditionText, readOptions, tooFine, type Request } from './options.ts';
import { ensembleOf } from './range.ts';
import { pathFrom, readScenario } from './reading.ts';
import { usage } from './usage.ts';
import { warningsOf, type Warning } from './warnings/index.ts';

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
  const { source, format, everyDays, target, fromDay } = request;
  const read = readScenario(source, request.conditions);
  if (!read.ok) return refuse(read.failure);
  const { scenario, set } = read.value;
  const asked =
    tooFine(everyDays, scenario.horizonDays) ?? beyondHorizon(fromDay, scenario.horizonDays);
  if (asked !== null) return refuse(asked);
  const noted = aboutConditions(scenario, set);
  for (const { sentence } of noted) process.stderr.write(`${sentence}\n`);
  const course = simulate(scenario, 'export', { everyDays });
  const beside: Beside = {
    before: valuesBefore(scenario, 'export'),
    misfits: misfitsIn(scenario),
    warnings: [...noted, ...warningsOf(scenario)],
    fromDay: fromDay === null ? null : countedFrom(scenario, course, fromDay),
    ensemble: request.ensemble ? ensembleOf(scenario, course, everyDays) : null,
  };
  const text = format === 'csv' ? toCsv(course, beside) : toJson(course, beside);
  if (target === null) process.stdout.write(text);
  else {
    const written = writeWhole(pathFrom(target), text);
    if (!written.ok) return refuse(`--out ${target} cannot be written: ${written.failure}`);
  }
  if (format === 'csv') process.stderr.write(besideTable(beside));
  process.stderr.write(`${notice}\n`);
  if (course.outcome === 'completed') return codes.completed;
  process.stderr.write(`${outcomes[course.outcome]}\n`);
  return codes['ended-early'];
}

/** Which conditions were set as the document was read, and which say otherwise than its inputs. */
function aboutConditions(scenario: Scenario, set: readonly ConditionSetting[]): readonly Warning[] {
  const about = (fromDay: number, sentence: string): Warning => ({
    ...{ kind: 'condition', fromDay, sentence, source: null },
  });
  return [
    ...set.map((setting) =>
      about(
        setting.fromDay,
        `conditions: the document sets no input of ${setting.id}, so they are set as --condition ${conditionText(setting)} sets them: ${movedInputs(setting.id).join(', ')}.`,
      ),
    ),
    ...conditionStates(scenario)
      .filter(({ altered }) => altered.length > 0)
      .map(({ setting, altered }) =>
        about(
          setting.fromDay,
          `conditions: ${setting.id} would set ${altered.join(', ')} otherwise than the inputs do; the inputs count. --condition ${conditionText(setting)} sets them.`,
        ),
      ),
  ];
}

function refuse(message: string): number {
  process.stderr.write(`simulate: ${message}\n`);
  return codes['bad-input'];
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`);
  return codes.completed;
}
