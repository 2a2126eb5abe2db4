import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';

const denosumab = openingScenario.treatments[0];

function column(course: TimeCourse, id: string): Float64Array {
  return course.columns[id] ?? new Float64Array();
}

describe('RANKL', () => {
  it('is somewhere: free, on RANK, on OPG and on drugs add up to all of it', () => {
    const course = simulate(openingScenario, 'final');
    for (const [row, all] of column(course, 'membraneRankl').entries()) {
      const parts = ['freeMembraneRankl', 'rankBoundRankl', 'opgBoundRankl', 'drugBoundRankl']
        .map((id) => column(course, id)[row] ?? NaN)
        .reduce((sum, part) => sum + part, 0);
      expect(parts / all).toBeCloseTo(1, 9);
    }
  });
});

describe('a treatment', () => {
  it('of no dose changes nothing', () => {
    if (!denosumab) throw new Error('the opening scenario gives denosumab');
    const nothing: Scenario = { ...openingScenario, treatments: [{ ...denosumab, dose: 0 }] };
    const untreated: Scenario = { ...openingScenario, treatments: [] };
    const [a, b] = [simulate(nothing, 'reference'), simulate(untreated, 'reference')];
    for (const [row, value] of column(a, 'bmdTotalHip').entries())
      expect(value).toBeCloseTo(column(b, 'bmdTotalHip')[row] ?? NaN, 8);
  });

  it('split into two courses is the same treatment', () => {
    if (!denosumab) throw new Error('the opening scenario gives denosumab');
    const split: Scenario = {
      ...openingScenario,
      treatments: [
        { ...denosumab, count: 2 },
        { ...denosumab, startDay: denosumab.startDay + 2 * denosumab.everyDays, count: 4 },
      ],
    };
    const [a, b] = [simulate(split, 'reference'), simulate(openingScenario, 'reference')];
    for (const [row, value] of column(a, 'ctx').entries())
      expect(value).toBeCloseTo(column(b, 'ctx')[row] ?? NaN, 8);
  });

  it('given in grams or micrograms is the same treatment', () => {
    if (!denosumab) throw new Error('the opening scenario gives denosumab');
    const micrograms: Scenario = {
      ...openingScenario,
      treatments: [{ ...denosumab, dose: 60_000, unit: 'ug' }],
    };
    expect(simulate(micrograms, 'final').columns).toEqual(
      simulate(openingScenario, 'final').columns,
    );
  });
});

describe('the opening scenario', () => {
  it('shows the rebound: CTX above its start within a year of the last dose', () => {
    const course = simulate(openingScenario, 'final');
    const last = course.doses[0]?.doseDays.at(-1) ?? NaN;
    const ctx = column(course, 'ctxPercent');
    const within = ctx.filter((_, row) => {
      const day = course.days[row] ?? NaN;
      return day > last + 183 && day < last + 548;
    });
    expect(Math.max(...within)).toBeGreaterThan(110);
    expect(Math.min(...ctx)).toBeLessThan(25);
  });

  it('tips the balance to protection under the drug', () => {
    const course = simulate(openingScenario, 'final');
    const treated = course.days.findIndex((day) => day > 30 * 30.4375);
    expect(column(course, 'netBalancePercent')[treated]).toBeLessThan(10);
  });
});
