import { describe, expect, test } from 'vitest';
import { at } from '../../shared/assert.ts';
import { conditionIds, conditions } from '../../shared/conditions/index.ts';
import { causesOf, withOnly } from '../../shared/explain/why/causes.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { setCondition } from '../../shared/scenario/conditions.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import { setInput, stepsOf } from '../../shared/scenario/edits.ts';
import { splitCourse } from '../../shared/scenario/timelineEdits.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const ids = (scenario: Scenario): string[] => causesOf(scenario).map(({ id }) => id);
const inputsOf = (id: (typeof conditionIds)[number]): string[] =>
  conditions[id].moves.map(({ input }) => input);

/** Two conditions that share an input, and one that shares none with them. */
const pairs = conditionIds.flatMap((one) =>
  conditionIds.flatMap((other) =>
    one < other && inputsOf(one).some((input) => inputsOf(other).includes(input))
      ? [[one, other] as const]
      : [],
  ),
);

describe('the causes', () => {
  test('are a course, an input and a condition as it was set', () => {
    const scenario = setInput(
      setCondition(openingScenario, { id: 'hyperthyroidism', severity: 0.5, fromDay: 30 }),
      'calciumIntake',
      0.5,
    );
    expect(causesOf(scenario)).toEqual([
      {
        id: 'condition hyperthyroidism',
        kind: 'condition',
        label: 'Hyperthyroidism',
        fromDay: 30,
      },
      { id: 'input calciumIntake', kind: 'input', label: 'Calcium intake', fromDay: 0 },
      {
        id: 'course 0 denosumab',
        kind: 'treatment',
        label: 'Denosumab',
        fromDay: 24 * daysPerMonth,
      },
    ]);
  });

  test('are the inputs of a condition where one of them was changed by hand', () => {
    const set = setCondition(blankScenario, { id: 'myeloma', severity: 1, fromDay: 0 });
    expect(ids(set)).toEqual(['condition myeloma']);
    const input = at(conditions.myeloma.moves, 0).input;
    const apart = setInput(set, input, 0.01);
    expect(ids(apart)).toEqual(apart.inputs.map(({ id }) => `input ${id}`));
    expect(withOnly(apart, causesOf(apart), () => true).inputs).toEqual(apart.inputs);
  });

  test('leave a condition of no severity out', () => {
    expect(ids(setCondition(blankScenario, { id: 'myeloma', severity: 0, fromDay: 0 }))).toEqual(
      [],
    );
  });

  test.each(pairs)('keep %s and %s apart, though they share an input', (one, other) => {
    const alone = setCondition(blankScenario, { id: one, severity: 0.7, fromDay: 0 });
    const both = setCondition(alone, { id: other, severity: 0.4, fromDay: 100 });
    expect(ids(both).sort()).toEqual([`condition ${one}`, `condition ${other}`].sort());
    const only = withOnly(both, causesOf(both), ({ id }) => id === `condition ${one}`);
    expect(only.inputs).toEqual(alone.inputs);
  });

  test.each(pairs)('of %s and %s are inputs where one is no longer whole', (one, other) => {
    const alone = setCondition(blankScenario, { id: one, severity: 0.7, fromDay: 0 });
    const both = setCondition(alone, { id: other, severity: 0.4, fromDay: 100 });
    const shared = inputsOf(one).find((input) => inputsOf(other).includes(input));
    const own = inputsOf(other).find((input) => input !== shared);
    if (own === undefined) return;
    const { id } = at(
      both.inputs.filter((setting) => setting.id === own),
      0,
    );
    const apart = setInput(both, id, stepsOf(both, id)[0]?.value === 0.3 ? 0.4 : 0.3);
    // None is left that would have to share the input with a part of the other.
    expect(ids(apart).filter((cause) => cause.startsWith('condition '))).toEqual([]);
    expect(withOnly(apart, causesOf(apart), () => true).inputs).toEqual(apart.inputs);
  });

  test('tell courses of one drug apart, and count them as one where there are many', () => {
    const two = splitCourse(openingScenario, 0, 3);
    expect(causesOf(two).map(({ label }) => label)).toEqual([
      'Denosumab, course 1',
      'Denosumab, course 2',
    ]);
    const course = at(openingScenario.treatments, 0);
    const many = {
      ...openingScenario,
      treatments: Array.from({ length: 13 }, (_, index) => ({
        ...course,
        count: 1,
        startDay: index * 200,
      })),
    };
    expect(causesOf(many)).toEqual([
      { id: 'drug denosumab', kind: 'treatment', label: 'Denosumab, 13 courses', fromDay: 0 },
    ]);
    expect(withOnly(many, causesOf(many), () => true).treatments).toEqual(many.treatments);
    expect(withOnly(many, causesOf(many), () => false).treatments).toEqual([]);
  });
});
