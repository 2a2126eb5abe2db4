import { parseArgs } from 'node:util';
import { conditionIds, type ConditionId } from '../../shared/conditions/index.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { ConditionSetting } from '../../shared/scenario/parts.ts';
import { unknownName } from '../../shared/scenario/unknownName.ts';
import { usage } from './usage.ts';

/** What the command line asks for. */
export type Request =
  | { readonly task: 'help' }
  | { readonly task: 'list'; readonly format: 'text' | 'json' }
  | {
      readonly task: 'simulate';
      /** A path, or `-` for standard input. */
      readonly source: string;
      readonly format: 'json' | 'csv';
      readonly everyDays: number;
      /** A path; null for standard output. */
      readonly target: string | null;
      /** Presets to set on the scenario, in order. */
      readonly conditions: readonly ConditionSetting[];
      /** Day from which changes are counted, too; null for none but day 0. */
      readonly fromDay: number | null;
      /** Whether to say how sure the model is, too. */
      readonly ensemble: boolean;
    };

/** More rows than this fit no lecture and, in JSON, not every computer. */
const mostRows = 50_000;

/** Why a step is too fine for a horizon, with the finest that is not; null where it is fine. */
export function tooFine(everyDays: number, horizonDays: number): string | null {
  if (horizonDays / everyDays <= mostRows) return null;
  const finest = Math.ceil((horizonDays / mostRows) * 1000) / 1000;
  return `--every must be at least ${String(finest)} days for a horizon of ${String(horizonDays)} days: an answer has at most ${String(mostRows)} rows`;
}

/** Reads the arguments; a sentence where they make no sense. */
export function readOptions(argv: readonly string[]): Result<Request, string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        every: { type: 'string' },
        out: { type: 'string' },
        condition: { type: 'string', multiple: true },
        'from-day': { type: 'string' },
        ensemble: { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return failed(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  const { values, positionals } = parsed;
  if (values.help) return ok({ task: 'help' });
  if (values.list) {
    const format = values.format ?? 'text';
    return format === 'text' || format === 'json'
      ? ok({ task: 'list', format })
      : failed('--format must be text or json with --list');
  }
  const [source, ...rest] = positionals;
  if (source === undefined || rest.length > 0) return failed(`name one scenario file\n\n${usage}`);
  const format = values.format ?? 'json';
  if (format !== 'json' && format !== 'csv') return failed('--format must be json or csv');
  const everyDays = Number(values.every ?? '7');
  if (!(everyDays >= 0.01 && everyDays <= 3660))
    return failed('--every must be a number of days from 0.01 to 3660');
  const fromDay = values['from-day'] === undefined ? null : Number(values['from-day']);
  if (fromDay !== null && !(fromDay >= 0)) return failed('--from-day must be a day, 0 or later');
  const conditions = [];
  for (const text of values.condition ?? []) {
    const condition = readCondition(text);
    if (!condition.ok) return condition;
    conditions.push(condition.value);
  }
  const target = values.out ?? null;
  const ensemble = values.ensemble ?? false;
  return ok({
    ...{ task: 'simulate', source, format, everyDays, target },
    ...{ conditions, fromDay, ensemble },
  });
}

/** A condition as `id=severity`, or `id=severity@fromDay`, or `id=severity@fromDay-toDay`. */
function readCondition(text: string): Result<ConditionSetting, string> {
  const found = /^(\w+)=([\d.]+)(?:@([\d.]+)(?:-([\d.]+))?)?$/.exec(text);
  const [, id = '', severity, fromDay = '0', toDay] = found ?? [];
  if (!found)
    return failed(`--condition ${text} must be ID=SEVERITY, or ID=SEVERITY@FROMDAY-TODAY`);
  if (!conditionIds.includes(id as ConditionId))
    return failed(`--condition ${id} ${unknownName(id, 'condition')}`);
  return ok({
    id: id as ConditionId,
    severity: Number(severity),
    fromDay: Number(fromDay),
    ...(toDay === undefined ? {} : { toDay: Number(toDay) }),
  });
}

/** A condition as it is written on the command line. */
export function conditionText({ id, severity, fromDay, toDay }: ConditionSetting): string {
  const until = toDay === undefined ? '' : `-${String(toDay)}`;
  const when = fromDay === 0 && until === '' ? '' : `@${String(fromDay)}${until}`;
  return `${id}=${String(severity)}${when}`;
}
