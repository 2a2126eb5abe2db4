import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Pool } from '../../electron/simulation/pool.ts';
import { plausibleLines } from '../../shared/engine/plausibleLines.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { bounds } from '../../shared/scenario/parts.ts';

const script = join(import.meta.dirname, '..', '..', 'electron', 'simulation', 'worker.ts');
const pool = new Pool(script);
const columns = ['bmdLumbarSpineChange', 'ctxPercent'];

afterAll(() => pool.close());

async function ask(scenario: typeof openingScenario, fromSet: number) {
  const answer = await pool.run('plausible', { scenario, columns, fromSet });
  return answer.ok ? answer.value : expect.fail(answer.failure.kind);
}

test('the worker follows plausible sets in pieces, bit for bit as the engine does', async () => {
  const values: number[] = [];
  for (let fromSet = 0; fromSet < setsShown;) {
    const piece = await ask(openingScenario, fromSet);
    values.push(...piece.values);
    fromSet = piece.nextSet;
  }
  const whole = plausibleLines(
    { scenario: openingScenario, columns, fromSet: 0 },
    { enough: () => false, cancelled: () => false },
  );
  expect(values).toEqual([...whole.values]);
});

test('a drag cuts them short within a set, and then they are out of its way', async () => {
  const long = { ...openingScenario, horizonDays: bounds.horizonDays.max };
  const order: string[] = [];
  const lines = ask(long, 0).finally(() => order.push('lines'));
  const drag = pool
    .run('simulate', { scenario: openingScenario, quality: 'interactive' })
    .finally(() => order.push('drag'));
  const [{ nextSet }, curve] = await Promise.all([lines, drag]);
  expect(curve.ok).toBe(true);
  // Not one set was finished, and they were not begun anew behind the curve.
  expect(order).toEqual(['lines', 'drag']);
  expect(nextSet).toBe(0);
});
