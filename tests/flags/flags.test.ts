import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import type { Flag } from '../../shared/explain/flags/flag.ts';
import { flagRules, flagsOf, flagsUnless } from '../../shared/explain/flags/index.ts';
import { stretchesOf } from '../../shared/explain/flags/stretches.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { addTreatment, setHorizon } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { splitCourse } from '../../shared/scenario/timelineEdits.ts';
import { scenarios } from '../properties/anyScenario.ts';

const engine = (scenario: Scenario): TimeCourse => simulate(scenario, 'final');

/** A course by formula, one row a month; months as the class counts them. */
function madeUp(
  scenario: Scenario,
  of: {
    spine?: (month: number) => number;
    ctx?: (month: number) => number;
    p1np?: (month: number) => number;
  },
): TimeCourse {
  const months = Math.round(scenario.horizonDays / daysPerMonth);
  const column = (value: (month: number) => number) =>
    Float64Array.from({ length: months + 1 }, (_, month) => value(month));
  return {
    days: column((month) => month * daysPerMonth),
    columns: {
      bmdLumbarSpineChange: column(of.spine ?? (() => 0)),
      ctxPercent: column(of.ctx ?? (() => 100)),
      p1npPercent: column(of.p1np ?? (() => 100)),
    },
    doses: [],
    outcome: 'completed',
    statistics: { steps: 0, rejections: 0, rightHandSides: 0, factorisations: 0 },
    model: 'made up',
  };
}

/** The flags of one rule, where the scenario and what it is compared with are made up. */
function by(
  rule: keyof typeof flagRules,
  scenario: Scenario,
  run: (scenario: Scenario) => TimeCourse,
): readonly Flag[] {
  return flagsOf(scenario, run).filter((flag) => flag.rule === rule);
}

/** Six half-yearly doses from month 24 to 60, in the ninety-six months of the opening. */
const stopped = openingScenario;
const treated = ({ treatments }: Scenario): boolean => treatments.length > 0;

describe('CTX above pre-treatment', () => {
  const rebound = (peak: number, never: number) => (scenario: Scenario) =>
    madeUp(scenario, {
      ctx: (month) =>
        !treated(scenario)
          ? never
          : month <= 24
            ? 100
            : month <= 60
              ? 20
              : month === 66
                ? peak
                : 100,
    });

  test('flies at the peak, with the level before, the wait and the height', () => {
    const [flag, ...more] = by('ctxAboveStart', stopped, rebound(180, 100));
    expect(more).toEqual([]);
    expect(flag?.day).toBeCloseTo(66 * daysPerMonth, 6);
    expect(flag?.reason).toBe(
      'CTX was 100\u00a0% of day 0 when denosumab began; 12 months after its last dose it is above that, and at month 66 it peaks at 180\u00a0%.',
    );
  });

  test.each([
    ['within a tenth of it', 109, 100],
    ['no higher than without the drug', 150, 150],
  ])('does not fly %s', (_why, peak, never) => {
    expect(by('ctxAboveStart', stopped, rebound(peak, never))).toEqual([]);
  });

  test('does not fly after a drug that had not lowered CTX, nor while it is given', () => {
    const raised = (scenario: Scenario) =>
      madeUp(scenario, { ctx: (month) => (treated(scenario) && month > 24 ? 160 : 100) });
    expect(by('ctxAboveStart', stopped, raised)).toEqual([]);
    const course = at(stopped.treatments, 0);
    const going = { ...stopped, treatments: [{ ...course, count: 40 }] };
    expect(by('ctxAboveStart', going, rebound(180, 100))).toEqual([]);
  });

  test('is not laid to one drug where another follows', () => {
    const followed = addTreatment(stopped, 'zoledronate', 60 * daysPerMonth);
    expect(by('ctxAboveStart', followed, rebound(180, 100))).toEqual([]);
  });
});

describe('losing faster than untreated', () => {
  const falls = (perMonth: number, never: number) => (scenario: Scenario) =>
    madeUp(scenario, {
      spine: (month) =>
        treated(scenario) ? -perMonth * Math.max(0, Math.min(6, month - 62)) : never * month,
    });

  test('flies in the middle of the steepest half-year, with both losses', () => {
    const [flag] = by('fasterThanUntreated', stopped, falls(1, -0.05));
    expect(flag?.day).toBeCloseTo(65 * daysPerMonth, 0);
    expect(flag?.reason).toBe(
      'From month 62 the lumbar spine loses 6.0 percentage points in half a year; had there been no denosumab, it would lose 0.3.',
    );
  });

  test('does not fly where the loss is hardly more, or as fast without the drug', () => {
    expect(by('fasterThanUntreated', stopped, falls(0.15, 0))).toEqual([]);
    expect(by('fasterThanUntreated', stopped, falls(0.5, -0.5))).toEqual([]);
  });
});

describe('gain lost within 12 months', () => {
  const gains = (left: number, by: number) => (scenario: Scenario) =>
    madeUp(scenario, {
      spine: (month) => (month <= 24 ? 0 : month <= 60 ? (month - 24) / 6 : month < by ? 6 : left),
    });

  test('flies where a quarter or less is left, and says how much', () => {
    const [flag] = by('gainLost', stopped, gains(1.2, 68));
    expect(flag?.day).toBeCloseTo(68 * daysPerMonth, 6);
    expect(flag?.reason).toBe(
      'The lumbar spine gained 6.0 percentage points under denosumab; 8 months after its end, at month 68, it has 1.2 of them left.',
    );
  });

  test('does not fly where more is left, or where it took longer', () => {
    expect(by('gainLost', stopped, gains(1.8, 68))).toEqual([]);
    expect(by('gainLost', stopped, gains(0, 74))).toEqual([]);
  });
});

describe('anabolic effect blunted', () => {
  const scenario = addTreatment(stopped, 'teriparatide', 60 * daysPerMonth);
  const builds = (after: number, alone: number, p1np: number) => (wanted: Scenario) => {
    const both = wanted.treatments.length > 1;
    return madeUp(wanted, {
      spine: (month) => ((both ? after : alone) * Math.max(0, Math.min(12, month - 60))) / 12,
      p1np: (month) => (month > 60 && !both ? p1np : 100),
    });
  };

  test('flies after a year of it, with the gain and that of the drug alone', () => {
    const [flag, ...more] = by('anabolicBlunted', scenario, builds(2, 8, 180));
    expect(more).toEqual([]);
    expect(flag?.day).toBeCloseTo(72 * daysPerMonth, 6);
    expect(flag?.reason).toBe(
      'In 12 months of teriparatide, after or with denosumab, the lumbar spine gains 2.0 percentage points; alone it would gain 8.0.',
    );
  });

  test('does not fly where it gains nearly as much, or where nothing went before', () => {
    expect(by('anabolicBlunted', scenario, builds(6, 8, 180))).toEqual([]);
    const alone = addTreatment(blankScenario, 'teriparatide', 60 * daysPerMonth);
    expect(by('anabolicBlunted', alone, builds(2, 8, 180))).toEqual([]);
  });

  test('does not fly for a drug under which P1NP does not rise', () => {
    expect(by('anabolicBlunted', scenario, builds(2, 8, 110))).toEqual([]);
  });
});

describe('the flags', () => {
  test('of denosumab that is stopped, by the engine, are those that the trials saw', () => {
    expect(flagsOf(stopped, engine).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['ctxAboveStart', 'fasterThanUntreated']),
    );
  });

  test('of nobody treated are none', () => {
    expect(flagsOf(blankScenario, engine)).toEqual([]);
  });

  test('of a scenario that leaves the trials say from when', () => {
    const far = by('beyondEvidence', setHorizon(stopped, 200 * daysPerMonth), engine);
    expect(far).toHaveLength(1);
    expect(far[0]?.reason).toMatch(/no trial/);
  });

  test('of any scenario lie within it, in order, each with a sentence and a citation', () => {
    const any = scenarios(fc.integer({ min: 200, max: 2500 }), { inputs: 2, treatments: 3 });
    fc.assert(
      fc.property(any, (scenario) => {
        const flags = flagsOf(scenario, engine);
        for (const [index, { day, reason, reference }] of flags.entries()) {
          expect(day).toBeGreaterThanOrEqual(at([0, ...flags.map((flag) => flag.day)], index));
          expect(day).toBeLessThanOrEqual(scenario.horizonDays);
          expect(reason).toMatch(/^[A-Z][^\n]*\.$/);
          expect(reason).not.toMatch(/NaN|undefined|Infinity/);
          expect(reference.citation.length).toBeGreaterThan(20);
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test('are left undone where they are told to stop', () => {
    expect(flagsUnless(() => true, stopped)).toBeNull();
    expect(flagsUnless(() => false, stopped)).toEqual(flagsOf(stopped, engine));
  });
});

test('a course cut in two is one stretch, and one given again later is two', () => {
  expect(stretchesOf(splitCourse(stopped, 0, 3))).toEqual(stretchesOf(stopped));
  const course = at(stopped.treatments, 0);
  const twice = {
    ...stopped,
    treatments: [
      { ...course, count: 2 },
      { ...course, count: 2, startDay: 60 * daysPerMonth },
    ],
  };
  expect(stretchesOf(twice).map(({ clearUntil }) => Math.round(clearUntil / daysPerMonth))).toEqual(
    [60, 96],
  );
});
