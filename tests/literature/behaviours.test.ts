import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import type { TimeCourse } from '../../shared/engine/timeCourse.ts';
import { trialWoman } from '../../shared/evidence/people.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import type { Treatment } from '../../shared/scenario/parts.ts';
import { formatVersion, type Scenario } from '../../shared/scenario/scenario.ts';

// The eleven behaviours that a credible model must show, each as a published pattern with its figure.

const months = (count: number): number => count * daysPerMonth;

function denosumab(from: number, doses: number, dose = 60): Treatment {
  return {
    drug: 'denosumab',
    dose,
    unit: 'mg',
    everyDays: months(6),
    startDay: months(from),
    count: doses,
  };
}

/** Daily or weekly treatment between two months. */
function daily(
  drug: Treatment['drug'],
  dose: number,
  unit: Treatment['unit'],
  from: number,
  to: number,
): Treatment {
  return { drug, dose, unit, everyDays: 1, startDay: months(from), endDay: months(to) };
}

function woman(years: number, horizonMonths: number, ...treatments: Treatment[]): Scenario {
  return { ...trialWoman(years, horizonMonths), treatments };
}

function young(horizonMonths: number, inputs: Scenario['inputs']): Scenario {
  return {
    formatVersion,
    person: { sex: 'female', ageYears: 35, menopauseAgeYears: null, surgical: false },
    horizonDays: months(horizonMonths),
    inputs,
    treatments: [],
  };
}

/** A run, and how to read it. */
function run(scenario: Scenario) {
  const course: TimeCourse = simulate(scenario, 'final', { everyDays: 1 });
  const at = (id: string, month: number): number =>
    course.columns[id]?.[Math.round(months(month))] ?? NaN;
  /** Percent change of an absolute column between two months. */
  const change = (id: string, from: number, to: number): number =>
    100 * (at(id, to) / at(id, from) - 1);
  const between = (id: string, from: number, to: number): Float64Array =>
    (course.columns[id] ?? new Float64Array()).slice(
      Math.round(months(from)),
      Math.round(months(to)) + 1,
    );
  return {
    at,
    change,
    between,
    greatest: (id: string, from: number, to: number) => Math.max(...between(id, from, to)),
    least: (id: string, from: number, to: number) => Math.min(...between(id, from, to)),
  };
}

const hip = 'bmdTotalHip';
const spine = 'bmdLumbarSpine';

describe('1 denosumab rebounds when it is stopped', () => {
  const two = run(woman(62, 60, denosumab(0, 4)));
  const eight = run(woman(62, 132, denosumab(0, 16)));

  it('CTX passes its start within a year of the last dose and peaks at 1.4 times or more', () => {
    expect(two.greatest('ctxPercent', 18, 30)).toBeGreaterThan(100);
    expect(two.greatest('ctxPercent', 18, 42)).toBeGreaterThanOrEqual(140);
  });

  it('more bone is lost after longer treatment', () => {
    const lost = ({ at, least }: typeof two, end: number): number =>
      at(`${hip}Change`, end) - least(`${hip}Change`, end, end + 18);
    expect(lost(eight, 96)).toBeGreaterThan(lost(two, 24));
  });
});

describe('2 a bisphosphonate does not rebound', () => {
  it.each([
    [
      'zoledronate once',
      { drug: 'zoledronate', dose: 5, unit: 'mg', everyDays: 365.25, startDay: 0, count: 1 },
    ],
    ['alendronate for five years', daily('alendronate', 10, 'mg', 0, 60)],
  ] as const)('after %s CTX stays at or below its start for three years', (_, treatment) => {
    const { greatest } = run(woman(66, 96, treatment));
    const end = treatment.drug === 'zoledronate' ? 12 : 60;
    expect(greatest('ctxPercent', end, end + 36)).toBeLessThanOrEqual(105);
  });
});

describe('3 order: denosumab and teriparatide', () => {
  it('the hip falls in the year after denosumab → teriparatide, and rises after the reverse', () => {
    const wrong = run(woman(66, 48, denosumab(0, 4), daily('teriparatide', 20, 'ug', 24, 48)));
    const right = run(woman(66, 48, daily('teriparatide', 20, 'ug', 0, 24), denosumab(24, 4)));
    expect(wrong.change(hip, 24, 36)).toBeLessThan(0);
    expect(right.change(hip, 24, 36)).toBeGreaterThan(1);
  });
});

describe('4 depth saturates with dose and duration scales', () => {
  const doses = [30, 60, 120].map((dose) => run(woman(62, 24, denosumab(0, 1, dose))));

  it('the nadir of CTX differs by less than 3 points from 60 to 120 mg', () => {
    const [, usual, double] = doses.map(({ least }) => least('ctxPercent', 0, 12));
    expect(Math.abs((usual ?? NaN) - (double ?? NaN))).toBeLessThan(3);
  });

  it('the time below half grows with every doubling', () => {
    const [low = NaN, usual = NaN, double = NaN] = doses.map(
      ({ between }) => between('ctxPercent', 0, 24).filter((value) => value < 50).length,
    );
    expect(usual).toBeGreaterThan(low + 20);
    expect(double).toBeGreaterThan(usual + 20);
  });
});

describe('5 the anabolic window of teriparatide', () => {
  const pulse = run(woman(66, 30, daily('teriparatide', 20, 'ug', 0, 24)));

  it('P1NP leads and CTX follows', () => {
    expect(pulse.at('p1npPercent', 1)).toBeGreaterThan(pulse.at('ctxPercent', 1));
    expect(pulse.greatest('p1npPercent', 0, 12)).toBeGreaterThan(170);
  });

  it('P1NP wanes before the second year ends', () => {
    expect(pulse.at('p1npPercent', 24)).toBeLessThan(0.95 * pulse.greatest('p1npPercent', 0, 24));
  });

  it('the pulse gains at least 5 % at the spine in a year; the same as an infusion does not', () => {
    const infusion = run({
      ...woman(66, 30, daily('teriparatide', 20, 'ug', 0, 24)),
      inputs: [...trialWoman(66, 30).inputs, { id: 'pthHours', steps: [{ day: 0, value: 24 }] }],
    });
    expect(pulse.change(spine, 0, 12)).toBeGreaterThanOrEqual(5);
    expect(infusion.at('ranklOpgRatio', 12)).toBeGreaterThan(infusion.at('ranklOpgRatio', 0));
    expect(infusion.change('bmdDistalRadius', 0, 12)).toBeLessThan(0);
    expect(infusion.change(spine, 0, 12)).toBeGreaterThan(-2);
    expect(infusion.change(spine, 0, 12)).toBeLessThan(1);
  });
});

describe('6 romosozumab', () => {
  const { at, greatest, change } = run(
    woman(68, 36, {
      drug: 'romosozumab',
      dose: 210,
      unit: 'mg',
      everyDays: months(1),
      startDay: 0,
      count: 12,
    }),
  );

  it('raises P1NP while CTX falls, and both fade by a year with BMD still rising', () => {
    expect(at('p1npPercent', 1)).toBeGreaterThan(120);
    expect(at('ctxPercent', 1)).toBeLessThan(85);
    expect(at('p1npPercent', 12) - 100).toBeLessThan(0.5 * (greatest('p1npPercent', 0, 6) - 100));
    expect(change(spine, 9, 12)).toBeGreaterThan(0.3);
  });

  it('loses at least half of the gain of the spine in two years if nothing follows', () => {
    expect(change(spine, 0, 36)).toBeLessThan(0.5 * change(spine, 0, 12));
  });
});

describe('7 blunting', () => {
  it('alendronate before teriparatide takes something off the gain of hip and spine', () => {
    const naive = run(woman(68, 36, daily('teriparatide', 20, 'ug', 24, 36)));
    const after = run(
      woman(68, 36, daily('alendronate', 10, 'mg', 0, 24), daily('teriparatide', 20, 'ug', 24, 36)),
    );
    expect(after.change(spine, 24, 36)).toBeLessThan(naive.change(spine, 24, 36));
    expect(after.change(hip, 24, 36)).toBeLessThan(naive.change(hip, 24, 36));
  });
});

describe('8 the tempo of menopause', () => {
  const { change } = run({
    ...trialWoman(46, 180),
    inputs: [],
    person: { sex: 'female', ageYears: 46, menopauseAgeYears: 50, surgical: false },
  });

  const perYear = (from: number, to: number): number =>
    change(spine, from, to) / ((to - from) / 12);

  it('little is lost three years before, most in the three years after', () => {
    expect(perYear(0, 24)).toBeGreaterThan(-0.8);
    expect(perYear(48, 84)).toBeLessThan(1.4 * perYear(132, 180));
  });

  it('the fast phase costs the spine at least 1.5 % a year', () => {
    expect(perYear(48, 84)).toBeLessThan(-1.5);
  });

  it('CTX rises by at least half', () => {
    expect(change('ctx', 0, 96)).toBeGreaterThan(50);
  });
});

describe('9 glucocorticoid', () => {
  const { at, change } = run(woman(55, 48, daily('prednisone', 15, 'mg', 0, 24)));
  const without = run(woman(55, 48));

  it('lowers formation, costs bone fastest at first, and gives some back after', () => {
    expect(at('p1npPercent', 3)).toBeLessThan(90);
    const lost = (from: number, to: number): number =>
      change(spine, from, to) - without.change(spine, from, to);
    expect(lost(0, 12)).toBeLessThan(-1.5);
    expect(lost(0, 12)).toBeLessThan(lost(12, 24));
    expect(lost(24, 48)).toBeGreaterThan(0);
  });
});

describe('10 disuse, lactation and silenced ovaries', () => {
  it('unloading costs spine and femoral neck about alike, and it comes back', () => {
    const { change } = run(
      young(36, [
        {
          id: 'mechanicalLoad',
          steps: [
            { day: 0, value: 0.15 },
            { day: months(4), value: 1 },
          ],
        },
      ]),
    );
    const [back, neck] = [change(spine, 0, 4), change('bmdFemoralNeck', 0, 4)];
    expect(back).toBeLessThan(-1.5);
    expect(neck).toBeLessThan(-1.5);
    expect(Math.abs(back / neck - 1)).toBeLessThan(0.6);
    expect(change(spine, 4, 36)).toBeGreaterThan(0);
  });

  it('lactation costs several percent of the spine, most of it returned a year after weaning', () => {
    const { change } = run(
      young(24, [
        {
          id: 'lactation',
          steps: [
            { day: 0, value: 1 },
            { day: months(6), value: 0 },
          ],
        },
      ]),
    );
    expect(change(spine, 0, 6)).toBeLessThan(-2);
    expect(change(spine, 0, 24)).toBeGreaterThan(0.6 * change(spine, 0, 6));
  });
});

describe('11 serum is a poor mirror, and OPG protects', () => {
  it('after menopause the balance in bone tips to RANKL while the serum ratio does not rise', () => {
    const { at } = run({
      ...trialWoman(48, 120),
      inputs: [],
      person: { sex: 'female', ageYears: 48, menopauseAgeYears: 50, surgical: false },
    });
    expect(at('netBalance', 96) / at('netBalance', 0)).toBeGreaterThan(1.3);
    expect(at('serumRanklOpgRatio', 96)).toBeLessThan(at('serumRanklOpgRatio', 0));
    expect(at('serumOpg', 96)).toBeGreaterThan(at('serumOpg', 0));
  });

  it('OPG absent loses bone fast, halved more slowly, and fivefold protects', () => {
    const spineAfterAYear = (value: number): number =>
      run(young(12, [{ id: 'opgProduction', steps: [{ day: 0, value }] }])).change(spine, 0, 12);
    expect(spineAfterAYear(0)).toBeLessThan(-4);
    expect(spineAfterAYear(0.5)).toBeLessThan(-0.3);
    expect(spineAfterAYear(0.5)).toBeGreaterThan(spineAfterAYear(0));
    expect(spineAfterAYear(5)).toBeGreaterThan(0);
  });
});
