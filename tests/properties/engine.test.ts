import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drugIds, drugs } from '../../shared/drugs/index.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { outcomes } from '../../shared/engine/solver/outcome.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { Drug } from '../../shared/model/drug.ts';
import type { Input } from '../../shared/model/input.ts';
import { daysPerYear } from '../../shared/scenario/calendar.ts';
import { bounds } from '../../shared/scenario/parts.ts';
import { formatVersion, scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';
import { between, scenarios } from './anyScenario.ts';

// Two thousand short scenarios and four hundred of up to sixty years with many drugs, at the accuracy
// of a drag: some ten seconds in all.
const few = { inputs: 8, treatments: 4 };
const many = { inputs: inputIds.length, treatments: 12 };
const brief = scenarios(between(1, 2 * daysPerYear), few);
const long = scenarios(between(2 * daysPerYear, bounds.horizonDays.max), many);
const runs = { brief: 2000, long: 400 };

/** Absolute outputs are amounts and rates; only scores may be negative. */
const amounts = outputs.filter(
  ({ form, id }) => form !== 'change from day 0' && !id.startsWith('tScore'),
);

const bound = ['freeMembraneRankl', 'rankBoundRankl', 'opgBoundRankl', 'drugBoundRankl'];

function column(course: TimeCourse, id: string): Float64Array {
  return course.columns[id] ?? new Float64Array();
}

/** Everything that must hold of the answer to any legal scenario. */
function holds(scenario: Scenario, course: TimeCourse): void {
  expect(Object.keys(outcomes)).toContain(course.outcome);
  for (const { id } of outputs)
    if (column(course, id).some((value) => !Number.isFinite(value)))
      expect.fail(`${id} is not finite`);
  for (const { id } of amounts)
    if (column(course, id).some((value) => value < 0)) expect.fail(`${id} is below zero`);
  for (const site of ['LumbarSpine', 'TotalHip', 'FemoralNeck', 'DistalRadius'])
    if (column(course, `bmd${site}`).some((value) => value <= 0)) expect.fail(`no bone at ${site}`);
  for (const [row, all] of column(course, 'membraneRankl').entries()) {
    const parts = bound.reduce((sum, id) => sum + (column(course, id)[row] ?? NaN), 0);
    if (Math.abs(parts - all) > 1e-9 * all + 1e-12)
      expect.fail(`RANKL does not add up in row ${String(row)}`);
  }
  for (const id of ['vertebralFracture', 'hipFracture', 'nonVertebralFracture'])
    for (const [row, ratio] of column(course, id).entries()) {
      const [low = NaN, high = NaN] = [
        column(course, `${id}Low`)[row],
        column(course, `${id}High`)[row],
      ];
      if (!(low <= ratio && ratio <= high)) expect.fail(`${id} is outside its range`);
    }
  if (course.outcome === 'completed') expect(course.days.at(-1)).toBe(scenario.horizonDays);
  if (course.days.some((day, row) => row > 0 && day <= (course.days[row - 1] ?? NaN)))
    expect.fail('days are not in order');
}

describe('any legal scenario', () => {
  it.each([
    ['short', brief, runs.brief],
    ['long', long, runs.long],
  ] as const)(
    '%s, is accepted, ends with finite, non-negative values or a stated outcome, and keeps account of RANKL',
    (_, any, numRuns) => {
      let ended = 0;
      fc.assert(
        fc.property(any, (scenario) => {
          expect(scenarioSchema.safeParse(scenario).error?.issues).toBeUndefined();
          const course = simulate(scenario, 'interactive');
          holds(scenario, course);
          if (course.outcome !== 'completed') ended += 1;
        }),
        { numRuns },
      );
      // An outcome other than completion is an answer, but a rare one.
      expect(ended / numRuns).toBeLessThan(0.01);
    },
    300_000,
  );
});

describe('every slider at its end, all drugs at once', () => {
  const cases = (['min', 'max'] as const).flatMap((end) =>
    [bounds.horizonDays.min, bounds.horizonDays.max].map(
      (horizonDays) => [end, horizonDays] as const,
    ),
  );
  it.each(cases)(
    'at its %s, for %d days',
    (end, horizonDays) => {
      const scenario: Scenario = {
        formatVersion,
        person: { sex: 'female', ageYears: 45, menopauseAgeYears: 50, surgical: false },
        horizonDays,
        inputs: inputIds.map((id) => {
          const input: Input = inputs[id];
          return { id, steps: [{ day: 0, value: input[end] }] };
        }),
        treatments: drugIds.map((drug) => {
          const { doseRange, doseUnit, intervalRange }: Drug = drugs[drug];
          return {
            drug,
            dose: doseRange.max,
            unit: doseUnit,
            everyDays: intervalRange.min,
            startDay: 0,
            count: 150,
          };
        }),
      };
      expect(scenarioSchema.safeParse(scenario).error?.issues).toBeUndefined();
      holds(scenario, simulate(scenario, 'interactive'));
    },
    60_000,
  );
});

/** That two ways of saying the same give the same curves, as far as the solver can tell. */
function alike(one: Scenario, other: Scenario, fromRow = 0): void {
  const [a, b] = [
    simulate(one, 'export', { everyDays: 10 }),
    simulate(other, 'export', { everyDays: 10 }),
  ];
  for (const id of ['bmdTotalHip', 'bmdLumbarSpine', 'ctx', 'p1np'])
    for (const [row, value] of column(a, id).entries())
      if (row >= fromRow && Math.abs(value / (column(b, id)[row] ?? NaN) - 1) > 2e-4)
        expect.fail(
          `${id} differs in row ${String(row)}: ${String(value)} and ${String(column(b, id)[row])}`,
        );
}

const yearLong = scenarios(fc.constant(daysPerYear), { inputs: 4, treatments: 3 });

describe('what changes nothing', () => {
  it('a drug of no dose', () => {
    fc.assert(
      fc.property(
        yearLong,
        fc.constantFrom(...drugIds),
        between(0, 300),
        (scenario, drug, startDay) => {
          const { doseRange, doseUnit, intervalRange }: Drug = drugs[drug];
          if (doseRange.min > 0 || scenario.treatments.some((given) => given.drug === drug)) return;
          const nothing = {
            ...{ drug, dose: 0, unit: doseUnit, startDay },
            ...{ everyDays: intervalRange.min, count: 3 },
          };
          alike(scenario, { ...scenario, treatments: [...scenario.treatments, nothing] });
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('the order of treatments', () => {
    fc.assert(
      fc.property(yearLong, (scenario) => {
        alike(scenario, { ...scenario, treatments: scenario.treatments.toReversed() });
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('saying halfway again what an input is set to', () => {
    fc.assert(
      fc.property(yearLong, (scenario) => {
        const twice = scenario.inputs.map(({ id, steps }) => {
          const [first, ...later] = steps;
          return first && later.length === 0
            ? { id, steps: [first, { day: 100, value: first.value }] }
            : { id, steps };
        });
        alike(scenario, { ...scenario, inputs: twice });
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a start a hair’s breadth late', () => {
  it.each([5e-324, 1e-20, 1e-10])('by %d days, is a start on day 0', (startDay) => {
    const given = (day: number): Scenario => ({
      formatVersion,
      person: { sex: 'female', ageYears: 62, menopauseAgeYears: 50, surgical: false },
      horizonDays: daysPerYear,
      inputs: [],
      treatments: [
        { drug: 'denosumab', dose: 60, unit: 'mg', everyDays: 180, startDay: day, count: 2 },
        { drug: 'prednisone', dose: 5, unit: 'mg', everyDays: 1, startDay: day, endDay: 100 },
      ],
    });
    expect(simulate(given(startDay), 'export').outcome).toBe('completed');
    // The row of day 0 is after that day’s events, and before those of a moment later.
    alike(given(0), given(startDay), 1);
  });
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
