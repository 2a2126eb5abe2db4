import { failed, ok, type Result } from '../result.ts';
import { inDrugUnits, withIntervals } from './asWritten.ts';
import type { Failure } from './failure.ts';
import { issuesOf } from './issues.ts';
import { formatVersion, scenarioSchema, type Scenario } from './scenario.ts';

/** One step from a format version to the next; index 0 goes from version 1 to 2. */
const steps: readonly ((document: Record<string, unknown>) => Record<string, unknown>)[] = [
  // 2 lets inputs glide, amounts taper and single doses differ; all of that may be absent.
  (document) => ({ ...document, formatVersion: 2 }),
];

/**
 * A document of any format this program has ever written, as today's scenario.
 *
 * @param document parsed JSON, unchecked
 * @returns `document-too-new` for a later format, `invalid-input` where a field is wrong
 */
export function upgrade(document: unknown): Result<Scenario, Failure> {
  let current = document;
  if (isRecord(current)) {
    const found = current['formatVersion'];
    if (typeof found === 'number' && found > formatVersion)
      return failed({ kind: 'document-too-new', found, supported: formatVersion });
    if (typeof found === 'number' && Number.isInteger(found) && found >= 1)
      for (const step of steps.slice(found - 1))
        current = { ...step(current as Record<string, unknown>) };
    current = withIntervals(current as Record<string, unknown>);
  }
  const parsed = scenarioSchema.safeParse(current);
  return parsed.success
    ? ok(inDrugUnits(parsed.data))
    : failed({ kind: 'invalid-input', issues: issuesOf(parsed.error) });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
