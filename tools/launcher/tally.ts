import { readFileSync } from 'node:fs';

/** How many items of a step held, and how many did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** A step that is one item by itself. */
export function tallyOfCode(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests that a runner counted in its report.
 *
 * @param code what the runner ended with: where it failed and counted no failed test, the step fails
 */
export function tallyOfReport(path: string, code: number, read: (report: unknown) => Tally): Tally {
  let tally: Tally;
  try {
    tally = read(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    tally = { passed: 0, failed: 0 };
    // A runner that says nothing has not passed.
    code ||= 1;
  }
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/** Counts of vitest's JSON report. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = report as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

/** Counts of Playwright's JSON report; a test that passed at the second try has passed. */
export function playwrightTally(report: unknown): Tally {
  const { stats } = report as { stats: Record<string, number> };
  return {
    passed: (stats['expected'] ?? 0) + (stats['flaky'] ?? 0),
    failed: stats['unexpected'] ?? 0,
  };
}

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, { passed, failed }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
    }),
    { passed: 0, failed: 0 },
  );
}
