import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { blankScenario } from '../../shared/scenario/defaults.ts';

export const program = join(import.meta.dirname, '../../tools/simulate/main.ts');

/** What the command answered. */
export interface Answered {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command on a document given to standard input. */
export function ask(document: unknown, ...argv: readonly string[]): Answered {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '-', ...argv], {
    input: JSON.stringify(document),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, out: stdout, err: stderr };
}

/** One output of an answer. */
export interface AnsweredOutput {
  readonly label: string;
  readonly unit: string;
  readonly form: string;
  readonly values: readonly number[];
  readonly start: number;
}

/** An answer in JSON. */
export interface Answer {
  readonly day: { readonly values: readonly number[]; readonly note: string };
  readonly outputs: Readonly<Record<string, AnsweredOutput>>;
  readonly misfits: readonly { readonly id: string }[];
  readonly warnings: readonly {
    readonly kind: string;
    readonly fromDay: number;
    readonly sentence: string;
  }[];
  readonly fromDay?: {
    readonly day: number;
    readonly outputs: Readonly<Record<string, AnsweredOutput>>;
  };
}

/** The same, read; every `--every` days of 30 unless another is given. */
export function answerTo(document: unknown, ...argv: readonly string[]): Answer {
  const { out, err } = ask(document, '--every', '30', ...argv);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Answer;
}

/** A woman of 60 over two years. */
export const twoYears = { ...blankScenario, horizonDays: 730.5 };
