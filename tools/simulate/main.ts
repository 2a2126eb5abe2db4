import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { simulate } from '../../shared/engine/simulate.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { Failure } from '../../shared/scenario/failure.ts';
import { upgrade } from '../../shared/scenario/upgrade.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { catalogue, catalogueText } from './catalogue.ts';
import { notice, toCsv, toJson } from './formats.ts';
import { readOptions, usage, type Request } from './options.ts';

/** Exit codes: all is well; the input is wrong; the run ended early. */
const codes = { completed: 0, 'bad-input': 2, 'ended-early': 3 } as const;

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
  const scenario = readScenario(request.source);
  if (!scenario.ok) return refuse(scenario.failure);
  const course = simulate(scenario.value, 'export', { everyDays: request.everyDays });
  const text = request.format === 'csv' ? toCsv(course) : toJson(course);
  if (request.target === null) process.stdout.write(text);
  else {
    // Written beside and renamed, so that a full disk leaves no half a file.
    const unfinished = `${request.target}.unfinished`;
    writeFileSync(unfinished, text);
    renameSync(unfinished, request.target);
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
  const upgraded = upgrade(document);
  return upgraded.ok ? ok(upgraded.value) : failed(sentence(upgraded.failure));
}

function sentence(failure: Failure): string {
  if (failure.kind === 'document-too-new')
    return `formatVersion: ${String(failure.found)} is newer than this program reads (${String(failure.supported)}); update Bone Balance`;
  if (failure.kind !== 'invalid-input') return failure.kind;
  const [first = { path: '', message: 'is not valid' }, ...others] = failure.issues;
  const where = first.path === '' ? 'the scenario' : first.path;
  const more = others.length > 0 ? ` (and ${String(others.length)} more)` : '';
  return `${where}: ${first.message}${more}`;
}

function refuse(message: string): number {
  process.stderr.write(`simulate: ${message}\n`);
  return codes['bad-input'];
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`);
  return codes.completed;
}
