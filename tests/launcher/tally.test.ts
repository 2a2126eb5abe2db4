import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playwrightTally, sum, tallyOfReport, vitestTally } from '../../tools/launcher/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'bone-balance-'));
const path = join(folder, 'report.json');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a report is counted as the runner counted', () => {
  writeFileSync(path, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
  expect(tallyOfReport(path, 1, vitestTally)).toEqual({ passed: 7, failed: 2 });
  writeFileSync(path, JSON.stringify({ stats: { expected: 3, flaky: 1, unexpected: 1 } }));
  expect(tallyOfReport(path, 1, playwrightTally)).toEqual({ passed: 4, failed: 1 });
});

test('a runner that fails without a failed test has failed', () => {
  writeFileSync(path, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
  expect(tallyOfReport(path, 1, vitestTally)).toEqual({ passed: 7, failed: 1 });
});

test.each([0, 1])(
  'a runner that leaves no report has failed, whatever it ends with (%i)',
  (code) => {
    const nowhere = join(folder, 'none.json');
    expect(tallyOfReport(nowhere, code, vitestTally)).toEqual({ passed: 0, failed: 1 });
  },
);

test('the steps add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 5, failed: 2 },
    ]),
  ).toEqual({ passed: 6, failed: 2 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
