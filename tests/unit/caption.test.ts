import { describe, expect, test } from 'vitest';
import { caption as written, summary } from '../../shared/explain/caption.ts';
import { inputs } from '../../shared/inputs/index.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput, setInputSteps, setTreatment } from '../../shared/scenario/edits.ts';
import type { Step, Treatment } from '../../shared/scenario/parts.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

/** The caption with plain spaces for those that keep a number and its sign on one line. */
const caption: typeof written = (course, scenario) =>
  written(course, scenario).replaceAll('\u00a0', ' ');

/** A course in which CTX and the spine go through the given values at equal distances. */
function through(scenario: Scenario, ctx: readonly number[], spine: readonly number[]) {
  const course = madeUpCourse(scenario, ctx.length);
  return {
    ...course,
    columns: { ctxPercent: Float64Array.from(ctx), bmdLumbarSpineChange: Float64Array.from(spine) },
  };
}

describe('the caption', () => {
  test('tells treatment, rebound and what is left', () => {
    expect(caption(madeUpCourse(openingScenario), openingScenario)).toBe(
      'Denosumab takes CTX down to 18 % of its start (month 37); 15 months after the last dose it peaks at 155 %; the spine, 5.5 % up at month 58, ends 1.2 % below its value of day 0.',
    );
  });

  test('says so when nothing is given or changed', () => {
    const course = through(blankScenario, [100, 101, 102], [0, -2, -4]);
    expect(caption(course, blankScenario)).toBe(
      'Nothing is given or changed: CTX stays near its start and ends at 102 %, and the spine ends 4.0 % below its value of day 0.',
    );
  });

  test('begins with the input where only an input is changed', () => {
    const scenario = setInput(blankScenario, 'oestradiol', 0.1);
    expect(caption(through(scenario, [100, 150, 130], [0, -2, -6]), scenario)).toBe(
      'Oestradiol at 0.1 from day 0: CTX rises to 150 % of its start at month 48 and ends at 130 %, and the spine ends 6.0 % below its value of day 0.',
    );
  });

  test('puts a changed input before the treatment', () => {
    const scenario = setInput(openingScenario, 'glucocorticoid', 10);
    expect(caption(madeUpCourse(scenario), scenario)).toMatch(
      /^With .* at 10 .* from day 0: Denosumab takes CTX down to 18 %/,
    );
  });

  test('does not speak of stopping while treatment lasts', () => {
    const [first] = openingScenario.treatments;
    if (!first) throw new Error('no treatment');
    const scenario = setTreatment(openingScenario, 0, { ...first, count: 12 });
    const said = caption(through(scenario, [100, 100, 20, 18, 17], [0, 0, 4, 6, 8]), scenario);
    expect(said).toContain('treatment lasts to the end');
    expect(said).not.toContain('after the last dose');
  });

  test('gives a peak between two drugs to the last dose of the first', () => {
    const zoledronate: Treatment = {
      drug: 'zoledronate',
      dose: 5,
      unit: 'mg',
      everyDays: 12 * daysPerMonth,
      startDay: 84 * daysPerMonth,
      count: 1,
    };
    const treatments = [...openingScenario.treatments, zoledronate];
    const scenario: Scenario = { ...openingScenario, horizonDays: 120 * daysPerMonth, treatments };
    const ctx = [100, 100, 100, 60, 60, 60, 154, 130, 60, 50, 50];
    expect(
      caption(
        through(
          scenario,
          ctx,
          ctx.map(() => 0),
        ),
        scenario,
      ),
    ).toContain(
      'Denosumab, then zoledronate take CTX down to 60 % of its start (month 36); 18 months after the last dose of denosumab it peaks at 154 %; 36 months after the last dose it stands at 50 %',
    );
  });

  test('gives a rise under a second drug to that drug', () => {
    const [first] = openingScenario.treatments;
    if (!first) throw new Error('no treatment');
    const alendronate = {
      ...first,
      drug: 'alendronate',
      everyDays: 7,
      count: 104,
      dose: 70,
    } as const;
    const teriparatide: Treatment = {
      drug: 'teriparatide',
      dose: 20,
      unit: 'ug',
      everyDays: 1,
      startDay: 48 * daysPerMonth,
      count: 730,
    };
    const scenario: Scenario = { ...openingScenario, treatments: [alendronate, teriparatide] };
    const said = caption(
      through(scenario, [100, 100, 70, 60, 60, 180, 150, 120, 100], [0]),
      scenario,
    );
    expect(said).toMatch(/take CTX up to 180 %/);
    expect(said).not.toContain('last dose of alendronate');
  });

  test('says so when a drug changes next to nothing', () => {
    const said = caption(
      through(openingScenario, [100, 100, 101, 100, 100, 101, 101], [0, -1, -2, -3, -4, -5, -6]),
      openingScenario,
    );
    expect(said).toBe(
      'Denosumab changes little here: CTX stays at 100 % to 101 % of its start; the spine ends 6.0 % below its value of day 0.',
    );
  });

  test('says until when an input is changed', () => {
    const held = (steps: readonly Step[]) => {
      const scenario = setInputSteps(blankScenario, 'tnfAlpha', steps);
      return caption(through(scenario, [100, 150, 130], [0, -2, -6]), scenario);
    };
    const start = { day: 12 * daysPerMonth, value: 2 };
    const end = { day: 24 * daysPerMonth, value: inputs.tnfAlpha.neutral };
    expect(held([start, end])).toMatch(/ at 2.* from month 12 until month 24: /);
    expect(held([{ day: 0, value: end.value }, start, end])).toMatch(
      /from month 12 until month 24/,
    );
    expect(held([start, { ...end, value: 3 }])).toMatch(/from month 12, then changed again: /);
  });

  test('says of what is only off or on that it is, and not how much', () => {
    const scenario = setInputSteps(blankScenario, 'oophorectomy', [{ day: 0, value: 1 }]);
    expect(caption(through(scenario, [100, 150, 130], [0, -2, -6]), scenario)).toMatch(
      /^Ovaries removed from day 0: /,
    );
  });

  test('finds no rebound where CTX only returns', () => {
    const said = caption(
      through(openingScenario, [100, 100, 20, 20, 60, 80, 95], [0, 0, 4, 6, 5, 4, 3]),
      openingScenario,
    );
    expect(said).toContain('42 months after the last dose it stands at 95 %');
    expect(said).not.toContain('peaks');
  });

  test('calls the end of a rise under treatment no rebound', () => {
    const said = caption(
      through(openingScenario, [100, 100, 150, 160, 163, 163, 120, 110], [0, 0, 4, 6, 7, 8, 4, 3]),
      openingScenario,
    );
    expect(said).toMatch(/takes CTX up to 163 %.* it stands at 110 %/);
    expect(said).not.toContain('peaks');
  });

  test('counts drugs where there are too many to name', () => {
    const [first] = openingScenario.treatments;
    if (!first) throw new Error('no treatment');
    const drugs = ['denosumab', 'zoledronate', 'raloxifene', 'teriparatide'] as const;
    const scenario = { ...openingScenario, treatments: drugs.map((drug) => ({ ...first, drug })) };
    expect(caption(madeUpCourse(scenario), scenario)).toMatch(
      /^Denosumab and 3 further drugs take /,
    );
  });

  test('calls a dose of zero no treatment', () => {
    const [first] = openingScenario.treatments;
    if (!first) throw new Error('no treatment');
    const scenario = setTreatment(openingScenario, 0, { ...first, dose: 0 });
    expect(caption(through(scenario, [100, 100], [0, 0]), scenario)).toMatch(/^Nothing is given/);
  });

  test('names drugs in the order in which they are given', () => {
    const scenario: Scenario = {
      ...openingScenario,
      treatments: [
        ...openingScenario.treatments,
        {
          drug: 'zoledronate',
          dose: 5,
          unit: 'mg',
          everyDays: 365,
          startDay: 60 * daysPerMonth,
          count: 1,
        },
        { drug: 'opgFc', dose: 1, unit: 'mg', everyDays: 180, startDay: 0, count: 1 },
      ],
    };
    expect(caption(madeUpCourse(scenario), scenario)).toMatch(
      /^OPG-Fc, then denosumab, then zoledronate take /,
    );
  });

  test('survives a run that ended before treatment began', () => {
    const course = madeUpCourse(openingScenario);
    const days = course.days.subarray(0, 3);
    const said = caption({ ...course, days, outcome: 'step-limit' }, openingScenario);
    expect(said).toContain('starts only after the end of this run');
    expect(said).toContain('the run ends early, at day 14.');
  });
});

describe('the summary', () => {
  test('gives start, extremes and end of each output, with units', () => {
    const course = through(blankScenario, [100, 150, 130], [0, -2, -6]);
    expect(summary(course, ['ctxPercent', 'unknown'])).toBe(
      's-CTX (resorption): starts at 100 %, lowest 100 % at day 0, highest 150 % at month 48, ends at 130 % at month 96.',
    );
  });

  test('says when there is nothing', () => {
    expect(summary(madeUpCourse(blankScenario), [])).toBe('Nothing to plot.');
  });
});
