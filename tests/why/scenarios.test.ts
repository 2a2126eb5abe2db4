import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import { causesOf, withOnly, type Cause } from '../../shared/explain/why/causes.ts';
import { everyone, type Coalition, type Worth } from '../../shared/explain/why/coalition.ts';
import { measures } from '../../shared/explain/why/measures.ts';
import { Reasons, scenarioOf, worthOn, type WhyAnswer } from '../../shared/explain/why/reasons.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { scenarioSchema } from '../../shared/scenario/scenario.ts';
import { scenarios } from '../properties/anyScenario.ts';
import { bruteForce } from './game.ts';

const patient = { enough: () => false, cancelled: () => false };

/** Short, so that five hundred of them with all their coalitions take seconds. */
const short = scenarios(fc.integer({ min: 20, max: 120 }), { inputs: 3, treatments: 2 });

function why(scenario: Scenario, day = scenario.horizonDays): WhyAnswer {
  return new Reasons().answer({ scenario, day }, patient);
}

/** Every coalition run on its own, with nothing of `Reasons`. */
function worthsOf(scenario: Scenario, causes: readonly Cause[]): (coalition: Coalition) => Worth {
  const known = new Map<Coalition, Worth>();
  return (coalition) => {
    const worth =
      known.get(coalition) ??
      worthOn(scenario.horizonDays, scenarioOf(scenario, causes, coalition));
    if (worth === null || worth === 'cancelled') throw new Error('a run did not end');
    known.set(coalition, worth);
    return worth;
  };
}

describe('over 500 random scenarios', () => {
  test('bars sum to the total, and are those of every order run one by one', () => {
    fc.assert(
      fc.property(short, (scenario) => {
        const { causes, account, stopped } = why(scenario);
        expect(stopped).toBe(false);
        const worth = worthsOf(scenario, causes);
        const [without, all] = [worth(0n), worth(everyone(causes.length))];
        const expected = bruteForce(causes.length, worth);
        for (const measure of measures.keys()) {
          const values = (account.shares ?? []).map((one) => at(one, measure).value);
          const sum = values.reduce((total, value) => total + value, 0);
          expect(Math.abs(sum - (at(all, measure) - at(without, measure)))).toBeLessThan(1e-6);
          for (const [cause, value] of values.entries())
            expect(value).toBeCloseTo(at(at(expected, cause), measure), 6);
        }
      }),
      { numRuns: 500 },
    );
  }, 300_000);

  test('a cause without effect gets nothing; two that are alike get the same', () => {
    fc.assert(
      fc.property(
        scenarios(fc.integer({ min: 20, max: 120 }), { inputs: 1, treatments: 1 }).filter(
          ({ treatments }) => (treatments[0]?.dose ?? 0) > 0,
        ),
        (drawn) => {
          const treatment = at(drawn.treatments, 0);
          const day = drawn.horizonDays / 2;
          // The same course twice over, one of nothing, and one that begins later.
          const nothing = { ...treatment, dose: 0, lastDose: 0, changes: [] };
          const tomorrow = { ...nothing, dose: treatment.dose, startDay: day + 1 };
          const treatments = [treatment, treatment, nothing, tomorrow];
          const { causes, idle, account } = why({ ...drawn, treatments }, day);
          expect(idle.slice(-2).map(({ fromDay }) => fromDay)).toEqual([Infinity, day + 1]);
          // Drawn to begin after the day, there is nothing to compare.
          if (!causes.some(({ label }) => label.endsWith('course 1'))) return;
          const [one, same] = account.shares?.slice(-2) ?? [];
          expect(one).toHaveLength(measures.length);
          for (const [measure, { value }] of (one ?? []).entries())
            expect(same?.[measure]?.value).toBeCloseTo(value, 6);
        },
      ),
      { numRuns: 500 },
    );
  }, 300_000);

  test('all causes together are the scenario, none of them the person alone, some of them valid', () => {
    fc.assert(
      fc.property(short, fc.bigInt({ min: 0n, max: 15n }), (scenario, drawn) => {
        const causes = causesOf(scenario);
        const { inputs, treatments } = withOnly(scenario, causes, () => true);
        expect(treatments).toEqual(scenario.treatments);
        expect(inputs).toHaveLength(scenario.inputs.length);
        expect(inputs).toEqual(expect.arrayContaining(scenario.inputs));
        const untouched = withOnly(scenario, causes, () => false);
        expect(untouched).toMatchObject({ inputs: [], treatments: [], person: scenario.person });
        const some = scenarioOf(scenario, causes, drawn & everyone(causes.length));
        expect(scenarioSchema.safeParse(some).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
