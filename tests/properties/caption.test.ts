import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caption, summary } from '../../shared/explain/caption.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { setInput } from '../../shared/scenario/edits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const scenarios = fc
  .record({
    startMonth: fc.integer({ min: 0, max: 60 }),
    count: fc.integer({ min: 1, max: 20 }),
    treated: fc.boolean(),
    oestradiol: fc.option(fc.integer({ min: 0, max: 12 }).map((tenths) => tenths / 10)),
  })
  .map(({ startMonth, count, treated, oestradiol }): Scenario => {
    const startDay = startMonth * daysPerMonth;
    const dose = { drug: 'denosumab', dose: 60, unit: 'mg', everyDays: 6 * daysPerMonth } as const;
    const scenario = {
      ...blankScenario,
      treatments: treated ? [{ ...dose, startDay, count }] : [],
    };
    return oestradiol === null ? scenario : setInput(scenario, 'oestradiol', oestradiol);
  });

const courses = scenarios.chain((scenario) =>
  fc.integer({ min: 2, max: 40 }).chain((rows) => {
    const column = (min: number, max: number) =>
      fc.float64Array({ minLength: rows, maxLength: rows, min, max, noNaN: true });
    return fc.record({ ctx: column(0, 400), spine: column(-30, 30) }).map(({ ctx, spine }) => ({
      scenario,
      course: {
        ...madeUpCourse(scenario, rows),
        columns: { ctxPercent: ctx, bmdLumbarSpineChange: spine },
      },
    }));
  }),
);

/** Every number that a sentence may contain: values, times of rows, times since a dose, and inputs. */
function allowed({
  course,
  scenario,
}: {
  course: ReturnType<typeof madeUpCourse>;
  scenario: Scenario;
}): Set<string> {
  const values = Object.values(course.columns).flatMap((column) =>
    [...column].flatMap((value) => [0, 1].map((digits) => Math.abs(value).toFixed(digits))),
  );
  const doses = course.doses.flatMap(({ doseDays, toDay }) => [...doseDays, toDay]);
  const lengths = [...course.days].flatMap((day) => [day, ...doses.map((dose) => day - dose)]);
  const times = lengths.flatMap((days) => [Math.round(days / daysPerMonth), Math.round(days)]);
  const settings = scenario.inputs.flatMap(({ steps }) => steps.map(({ value }) => value ?? 0));
  return new Set(['0', ...values, ...[...times, ...settings].map(String)]);
}

function numbersIn(sentence: string): readonly string[] {
  return sentence.match(/(?<![A-Za-z])\d+(?:\.\d+)?/g) ?? [];
}

test('every number in a caption is in the course or the scenario', () => {
  fc.assert(
    fc.property(courses, (given) => {
      const known = allowed(given);
      for (const number of numbersIn(caption(given.course, given.scenario)))
        expect(known).toContain(number);
    }),
  );
});

test('every number in a summary is in the course', () => {
  fc.assert(
    fc.property(courses, (given) => {
      const known = allowed(given);
      const said = summary(given.course, ['ctxPercent', 'bmdLumbarSpineChange']);
      for (const number of numbersIn(said)) expect(known).toContain(number);
    }),
  );
});

test('a caption is one sentence, and speaks of a rebound only above the start', () => {
  fc.assert(
    fc.property(courses, ({ course, scenario }) => {
      const said = caption(course, scenario);
      expect(said).toMatch(/^[A-Z][^\n]*[a-z0-9%]\.$/);
      const peak = /peaks at (\d+)\s%/.exec(said);
      if (peak) expect(Number(peak[1])).toBeGreaterThanOrEqual(105);
    }),
  );
});
