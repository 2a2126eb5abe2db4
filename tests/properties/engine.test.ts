import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';
import { formatVersion, scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';

const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

const setting = fc.constantFrom(...inputIds).chain((id) => {
  const input: Input = inputs[id];
  return fc.record({
    id: fc.constant(id),
    steps: fc.tuple(fc.record({ day: fc.constant(0), value: between(input.min, input.max) })),
  });
});

const treatment = fc.constantFrom(...drugIds).chain((id) => {
  const drug: Drug = drugs[id];
  return fc.record({
    drug: fc.constant(id),
    dose: between(drug.doseRange.min, drug.doseRange.max),
    unit: fc.constant(drug.doseUnit),
    everyDays: between(drug.intervalRange.min, drug.intervalRange.max),
    startDay: between(0, 300),
    count: fc.integer({ min: 1, max: 60 }),
  });
});

/** Any legal scenario: every slider anywhere in its range, any drugs together. */
export const scenarios: fc.Arbitrary<Scenario> = fc.record({
  formatVersion: fc.constant(formatVersion),
  person: fc.record({
    sex: fc.constant('female' as const),
    ageYears: between(25, 90),
    menopauseAgeYears: fc.oneof(fc.constant(null), between(30, 60)),
    surgical: fc.constant(false),
  }),
  horizonDays: between(301, 10 * daysPerYear),
  inputs: fc.uniqueArray(setting, { selector: ({ id }) => id, maxLength: 8 }),
  treatments: fc.uniqueArray(treatment, { selector: ({ drug }) => drug, maxLength: 4 }),
});

describe('any legal scenario', () => {
  it('is accepted, and ends with finite values or a stated outcome', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(scenarioSchema.safeParse(scenario).error?.issues).toBeUndefined();
        const course = simulate(scenario, 'interactive');
        expect(Object.keys(outcomes)).toContain(course.outcome);
        for (const column of Object.values(course.columns))
          for (const value of column) expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('does not depend on the order of its treatments', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const turned = { ...scenario, treatments: scenario.treatments.toReversed() };
        const [a, b] = [simulate(scenario, 'final'), simulate(turned, 'final')];
        const [hip, other] = [a.columns['bmdTotalHip'], b.columns['bmdTotalHip']];
        for (const [row, value] of (hip ?? []).entries())
          expect(value).toBeCloseTo(other?.[row] ?? NaN, 6);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('more OPG', () => {
  it('never means less bone at the hip two years on', () => {
    const scenario = (value: number): Scenario => ({
      formatVersion,
      person: { sex: 'female', ageYears: 60, menopauseAgeYears: 50, surgical: false },
      horizonDays: 2 * daysPerYear,
      inputs: [{ id: 'opgProduction', steps: [{ day: 0, value }] }],
      treatments: [],
    });
    fc.assert(
      fc.property(between(0, 5), between(0, 5), (a, b) => {
        const hip = (value: number): number =>
          simulate(scenario(value), 'final').columns['bmdTotalHip']?.at(-1) ?? NaN;
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(hip(more)).toBeGreaterThanOrEqual(hip(less) - 1e-4);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
