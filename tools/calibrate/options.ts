import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../../shared/result.ts';

export const tasks = ['fit', 'ensemble', 'folds', 'report'] as const;

/** What the command line asks for. */
export interface Request {
  readonly task: (typeof tasks)[number];
  readonly minutes: number;
  readonly iterations: number;
  readonly only?: readonly string[];
  readonly free?: readonly string[];
  readonly resume: boolean;
  readonly fromCalibrated: boolean;
  readonly seed: number;
}

export const usage = `npm run calibrate -- [fit] [--minutes N] [--iterations N] [--resume | --from-calibrated]
npm run calibrate -- ensemble [--seed N]                    120 sets about the optimum
npm run calibrate -- folds [--minutes N]               leaves out one family of studies after another
npm run calibrate -- report                            writes docs/calibration.md once more

--only trial,…   fit to these trials alone        --free symbol,…   move these parameters alone
A fit begins at the records' values; Ctrl+C ends it and keeps what was reached. A fit with --only or
--free writes nothing but artifacts/calibrate unless it is told to with --write.`;

/** Reads the arguments; a sentence where they make no sense. */
export function readOptions(argv: readonly string[]): Result<Request & { write: boolean }, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        minutes: { type: 'string', default: '60' },
        iterations: { type: 'string', default: '50' },
        only: { type: 'string' },
        free: { type: 'string' },
        seed: { type: 'string', default: '1' },
        resume: { type: 'boolean', default: false },
        'from-calibrated': { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  const task = tasks.find((name) => name === (positionals[0] ?? 'fit'));
  if (!task || positionals.length > 1) return failed(usage);
  const counts = {
    minutes: Number(values.minutes),
    iterations: Number(values.iterations),
    seed: Number(values.seed),
  };
  if (!Object.values(counts).every((value) => value >= 0 && Number.isFinite(value)))
    return failed('--minutes, --iterations and --seed must be numbers');
  const partial = values.only !== undefined || values.free !== undefined;
  return ok({
    task,
    ...counts,
    ...(values.only !== undefined && { only: values.only.split(',') }),
    ...(values.free !== undefined && { free: values.free.split(',') }),
    resume: values.resume,
    fromCalibrated: values['from-calibrated'],
    write: values.write || !partial,
  });
}
