import { parseArgs } from 'node:util';
import { conditionIds, type ConditionId } from '../../shared/conditions/index.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import { failed, ok, type Result } from '../../shared/result.ts';
import type { ConditionSetting } from '../../shared/scenario/parts.ts';

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
      /** Whether to say how sure the model is, too. */
      readonly ensemble: boolean;
    };

export const usage = `npm run --silent simulate -- scenario.json [--format json|csv] [--every DAYS] [--out FILE] [--condition ID=SEVERITY] [--ensemble]
npm run --silent simulate -- -          reads the scenario from standard input
npm run --silent simulate -- --list     names every input, condition, drug and output (--format json for scripts)

--condition myeloma=0.5          sets the inputs as this condition at severity 0.5 does, from day 0 on; may be repeated
--condition immobilisation=1@0-119    from day 0 to day 119
--ensemble                       adds what ${String(setsShown)} plausible parameter sets say of BMD and markers, least and greatest, and the 90 % band

The scenario document is described in docs/scenario.schema.json. Teaching model, not advice.`;

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
  const conditions = [];
  for (const text of values.condition ?? []) {
    const condition = readCondition(text);
    if (!condition.ok) return condition;
    conditions.push(condition.value);
  }
  const target = values.out ?? null;
  const ensemble = values.ensemble ?? false;
  return ok({ task: 'simulate', source, format, everyDays, target, conditions, ensemble });
}

/** A condition as `id=severity`, or `id=severity@fromDay`, or `id=severity@fromDay-toDay`. */
function readCondition(text: string): Result<ConditionSetting, string> {
  const found = /^(\w+)=([\d.]+)(?:@([\d.]+)(?:-([\d.]+))?)?$/.exec(text);
  const [, id = '', severity, fromDay = '0', toDay] = found ?? [];
  if (!found)
    return failed(`--condition ${text} must be ID=SEVERITY, or ID=SEVERITY@FROMDAY-TODAY`);
  if (!conditionIds.includes(id as ConditionId))
    return failed(`--condition ${id} is not known; known: ${conditionIds.join(', ')}`);
  return ok({
    id: id as ConditionId,
    severity: Number(severity),
    fromDay: Number(fromDay),
    ...(toDay === undefined ? {} : { toDay: Number(toDay) }),
  });
}
