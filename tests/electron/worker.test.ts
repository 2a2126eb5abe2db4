import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Pool } from '../../electron/simulation/pool.ts';
import { pack } from '../../shared/engine/packedCourse.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';

const script = join(import.meta.dirname, '..', '..', 'electron', 'simulation', 'worker.ts');
const pool = new Pool(script);

afterAll(() => pool.close());

test('the worker computes, bit for bit, what the engine computes', async () => {
  const answer = await pool.run({ scenario: openingScenario, quality: 'final' });
  expect(answer).toEqual({ ok: true, value: pack(simulate(openingScenario, 'final')) });
});

test('a drag of fifty steps ends with the last of them', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, step) =>
      pool.run({
        scenario: { ...openingScenario, horizonDays: 1000 + step },
        quality: 'interactive',
      }),
    ),
  );
  const computed = answers.filter((answer) => answer.ok);
  expect(computed).toHaveLength(2);
  expect(computed[1]?.value.days.at(-1)).toBe(1049);
});
