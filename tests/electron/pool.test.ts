import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Pool } from '../../electron/simulation/pool.ts';
import type { Quality } from '../../shared/engine/quality.ts';
import type { SimulateRequest } from '../../shared/ipc/contract.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';

const throws = 13;
const exits = 14;
const waits = 15;

let pool: Pool;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  pool = new Pool(join(import.meta.dirname, 'fixtures', 'scriptedWorker.ts'));
});

afterEach(async () => {
  await pool.close();
  vi.restoreAllMocks();
});

describe('the pool', () => {
  test('answers with the course', async () => {
    expect(await days(100)).toEqual([0, 100]);
  });

  test('runs the first and the last of many, and answers every one', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map((horizon) => days(horizon)));
    expect(answers).toEqual([[0, 1], 'superseded', 'superseded', 'superseded', [0, 5]]);
  });

  test('abandons a slow run when a newer one waits', async () => {
    const slow = days(waits, 'final');
    const newer = days(2);
    expect(await slow).toBe('superseded');
    expect(await newer).toEqual([0, 2]);
  });

  test('what is on screen goes before what stands beside it, which then begins anew', async () => {
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    const aside = pool.run('simulate.aside', request(waits)).finally(note('aside'));
    await Promise.all([days(2).finally(note('first')), days(3, 'final').finally(note('last'))]);
    expect(order).toEqual(['first', 'last']);
    // Begun anew it waits still, until one of its own kind takes its place.
    const other = pool.run('simulate.aside', request(5));
    expect(await aside).toEqual({ ok: false, failure: { kind: 'superseded' } });
    expect(await other).toMatchObject({ ok: true });
  });

  test('what stands beside the screen does not disturb a run for it', async () => {
    const shown = days(2, 'final');
    const aside = pool.run('simulate.aside', request(3));
    expect(await shown).toEqual([0, 2]);
    expect(await aside).toMatchObject({ ok: true });
  });

  test.each([
    ['throws', throws, 'a bug in the engine'],
    ['exits', exits, 'the simulation ended unexpectedly'],
  ])('says so when the worker %s, and goes on with a new one', async (_how, horizon, message) => {
    const [stopped, next] = await Promise.all([run(horizon), days(7)]);
    expect(stopped).toEqual({ ok: false, failure: { kind: 'engine-stopped', message } });
    expect(next).toEqual([0, 7]);
    expect(await days(8)).toEqual([0, 8]);
  });

  test('lets nothing wait for ever when it is closed', async () => {
    const under = run(waits, 'interactive');
    const waiting = run(3);
    await pool.close();
    expect(await under).toMatchObject({ failure: { kind: 'engine-stopped' } });
    expect(await waiting).toMatchObject({ failure: { kind: 'engine-stopped' } });
    expect(await run(4)).toMatchObject({ failure: { kind: 'engine-stopped' } });
  });

  test('does not hang when the worker cannot even start', async () => {
    const broken = new Pool(join(import.meta.dirname, 'fixtures', 'noSuchWorker.ts'));
    const answer = await broken.run('simulate', request(1));
    expect(answer).toMatchObject({ failure: { kind: 'engine-stopped' } });
    await broken.close();
  });
});

function request(horizonDays: number, quality: Quality = 'interactive'): SimulateRequest {
  return { scenario: { ...blankScenario, horizonDays }, quality };
}

function run(horizonDays: number, quality?: Quality) {
  return pool.run('simulate', request(horizonDays, quality));
}

/** The days of the answer, or the kind of the failure. */
async function days(horizonDays: number, quality?: Quality): Promise<number[] | string> {
  const answer = await run(horizonDays, quality);
  return answer.ok ? [...answer.value.days] : answer.failure.kind;
}
