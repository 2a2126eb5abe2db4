import { expect, test } from 'vitest';
import { Raised } from '../../renderer/src/flags/raised.svelte.ts';
import { flagsOf } from '../../shared/explain/flags/index.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { Invoke } from '../../shared/ipc/api.ts';
import { ok } from '../../shared/result.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

test('flags belong to the scenario they were found for, and are asked for once', async () => {
  const asked: Scenario[] = [];
  const invoke = ((_call: string, { scenario }: { scenario: Scenario }) => {
    asked.push(scenario);
    return Promise.resolve(ok({ flags: flagsOf(scenario, (one) => simulate(one, 'final')) }));
  }) as unknown as Invoke;
  const raised = new Raised(invoke);
  expect(raised.of(openingScenario)).toEqual([]);
  await raised.follow(openingScenario);
  await raised.follow(openingScenario);
  expect(asked).toHaveLength(1);
  expect(raised.of(openingScenario).length).toBeGreaterThan(0);
  expect(raised.of(blankScenario)).toEqual([]);
  await Promise.all([raised.follow(blankScenario), raised.follow(openingScenario)]);
  expect(raised.of(blankScenario)).toEqual([]);
  expect(raised.of(openingScenario).length).toBeGreaterThan(0);
});
