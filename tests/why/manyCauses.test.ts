import { expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import { Reasons } from '../../shared/explain/why/reasons.ts';
import { measures } from '../../shared/explain/why/measures.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const day = 40 * 365.25;

/** Twelve causes over forty years: a condition, seven inputs and four drugs. */
const twelve = (
  [
    ['calciumIntake', 0.5],
    ['tnfAlpha', 0.4],
    ['il6', 0.3],
    ['il1', 0.2],
    ['thyroidHormone', 1.5],
    ['mechanicalLoad', 0.6],
    ['vitaminDSupply', 0.5],
  ] as const
).reduce<Scenario>(
  (scenario, [id, value]) => setInput(scenario, id, value),
  (
    [
      ['zoledronate', 2100],
      ['alendronate', 4000],
      ['teriparatide', 6000],
    ] as const
  ).reduce<Scenario>(
    (scenario, [id, from]) => addTreatment(scenario, id, from),
    setCondition(
      { ...openingScenario, horizonDays: day },
      { id: 'glucocorticoidExcess', severity: 0.5, fromDay: 0 },
    ),
  ),
);

test('twelve causes have their first bars after one order, and bars that sum to the total at every piece', () => {
  const reasons = new Reasons();
  const ask = (runs: number) => {
    let left = runs;
    return reasons.answer(
      { scenario: twelve, day },
      { enough: () => (left -= 1) === 0, cancelled: () => false },
    );
  };
  expect(ask(12).account.shares).toBeNull();
  // None, all, and the eleven stages between them.
  expect(ask(1).account.shares).toHaveLength(12);
  let pieces = 0;
  for (let answer = ask(40); ; answer = ask(40)) {
    const { shares, ends, done, runs, mostRuns } = answer.account;
    for (const measure of measures.keys()) {
      const sum = (shares ?? []).reduce((all, one) => all + at(one, measure).value, 0);
      const total = at(ends?.all ?? [], measure) - at(ends?.without ?? [], measure);
      expect(Math.abs(sum - total)).toBeLessThan(1e-6);
    }
    expect(runs).toBeLessThanOrEqual(mostRuns);
    pieces += 1;
    if (done) break;
  }
  expect(pieces).toBeGreaterThan(3);
  const errors = (ask(1).account.shares ?? []).map((one) => at(one, 3).error ?? Infinity);
  expect(Math.max(...errors)).toBeLessThanOrEqual(at(measures, 3).precision);
}, 60_000);
