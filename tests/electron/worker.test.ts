import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Pool } from '../../electron/simulation/pool.ts';
import { pack } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { flagsOf } from '../../shared/explain/flags/index.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

const script = join(import.meta.dirname, '..', '..', 'electron', 'simulation', 'worker.ts');
const pool = new Pool(script);

afterAll(() => pool.close());

test('the worker computes, bit for bit, what the engine computes', async () => {
  const answer = await pool.run('simulate', {
    scenario: openingScenario,
    quality: 'final',
  });
  expect(answer).toEqual({ ok: true, value: pack(simulate(openingScenario, 'final')) });
});

test('the worker tells reasons in pieces, and the last one is whole', async () => {
  const question = { scenario: openingScenario, day: 2000 };
  let runs = 0;
  for (;;) {
    const answer = await pool.run('why', question);
    if (!answer.ok) throw new Error(answer.failure.kind);
    const { account, causes } = answer.value;
    expect(account.runs).toBeGreaterThanOrEqual(runs);
    runs = account.runs;
    if (!account.done) continue;
    expect(causes.map(({ label }) => label)).toEqual(['Denosumab']);
    expect(account).toMatchObject({ exact: true, runs: 2 });
    break;
  }
});

test('the worker raises the flags of a scenario', async () => {
  const answer = await pool.run('flags', { scenario: openingScenario });
  const expected = flagsOf(openingScenario, (scenario) => simulate(scenario, 'final'));
  expect(expected.length).toBeGreaterThan(0);
  expect(answer).toEqual({ ok: true, value: { flags: expected } });
});

test('a drag of fifty steps ends with the last of them', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, step) =>
      pool.run('simulate', {
        scenario: { ...openingScenario, horizonDays: 1000 + step },
        quality: 'interactive',
      }),
    ),
  );
  const computed = answers.filter((answer) => answer.ok);
  expect(computed).toHaveLength(2);
  expect(computed[1]?.value.days.at(-1)).toBe(1049);
});
