import { describe, expect, it } from 'vitest';
import { conditionIds, conditions } from '../../shared/conditions/index.ts';
import { fractureStudies } from '../../shared/evidence/fractures/index.ts';
import { trials } from '../../shared/evidence/trials/index.ts';
import { inputs, type InputId } from '../../shared/inputs/index.ts';
import type { Condition } from '../../shared/model/condition.ts';
import type { Input } from '../../shared/model/input.ts';
import {
  clearCondition,
  conditionStates,
  movedTo,
  setCondition,
  stateOf,
  takenApart,
  whyNot,
  withPersonFor,
} from '../../shared/scenario/conditions.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';
import { inputValue, setInput, setInputSteps, stepsOf } from '../../shared/scenario/edits.ts';
import { issuesOf } from '../../shared/scenario/issues.ts';
import { scenarioSchema, type Scenario } from '../../shared/scenario/scenario.ts';

const all = Object.values<Condition<string, string, InputId>>(conditions);

function issues(scenario: Scenario): string[] {
  const { error } = scenarioSchema.safeParse(scenario);
  return error ? issuesOf(error).map(({ message }) => message) : [];
}

describe.each(conditionIds)('%s', (id) => {
  const condition: Condition<string, string, InputId> = conditions[id];
  const person = withPersonFor(blankScenario, condition);

  it('names studies that exist', () => {
    const known = [...Object.keys(trials), ...Object.keys(fractureStudies)];
    for (const study of condition.evidence) expect(known).toContain(study);
  });

  it('moves every regulator one way only, within its range, and further the more severe it is', () => {
    for (const move of condition.moves) {
      const input: Input = inputs[move.input];
      const points = [
        [0, input.neutral ?? move.zero ?? NaN],
        ...(move.through ?? []),
        [1, move.to],
      ];
      const sign = Math.sign((points.at(-1)?.[1] ?? 0) - (points[0]?.[1] ?? 0));
      expect(sign, move.input).not.toBe(0);
      for (const [index, [severity = NaN, value = NaN]] of points.entries()) {
        expect(value).toBeGreaterThanOrEqual(input.min);
        expect(value).toBeLessThanOrEqual(input.max);
        const [earlier = -1, before = value - sign] = points[index - 1] ?? [];
        expect(severity).toBeGreaterThan(earlier);
        expect(Math.sign(value - before)).toBe(sign);
      }
      expect(movedTo(move, 1)).toBeCloseTo(move.to, 6);
    }
  });

  it('is a valid scenario at every severity, for a span too, and leaves nothing behind', () => {
    for (const severity of [0.05, 0.3, 0.5, 0.77, 1]) {
      const lasting = setCondition(person, { id, severity, fromDay: 0 });
      const passing = setCondition(person, { id, severity, fromDay: 100, toDay: 220 });
      for (const scenario of [lasting, passing]) {
        expect(issues(scenario)).toEqual([]);
        expect(stateOf(scenario, id)?.altered).toEqual([]);
        expect(clearCondition(scenario, id)).toEqual(person);
      }
      for (const { input } of condition.moves)
        expect(inputValue(passing, input, 230), input).toBe(inputs[input].neutral);
    }
  });

  it('can be taken apart: any regulator moved by hand stays so', () => {
    const set = setCondition(person, { id, severity: 1, fromDay: 0 });
    const [{ input }] = condition.moves;
    const free = setInput(set, input, (inputs[input].min + inputs[input].max) / 2);
    expect(stateOf(free, id)?.altered).toEqual([input]);
    expect(stepsOf(clearCondition(free, id), input)).toEqual(stepsOf(free, input));
    expect(takenApart(free, id).inputs).toEqual(free.inputs);
    expect(conditionStates(takenApart(free, id))).toEqual([]);
  });
});

describe('several conditions', () => {
  const arthritis = { id: 'rheumatoidArthritis', severity: 1, fromDay: 0 } as const;
  const age = { id: 'ageing', severity: 1, fromDay: 0 } as const;

  it('add up where they move the same regulator, whichever is set first', () => {
    const both = setCondition(setCondition(blankScenario, arthritis), age);
    expect(both).toEqual(setCondition(setCondition(blankScenario, age), arthritis));
    expect(inputValue(both, 'il6', 0)).toBe(1.2);
    expect(conditionStates(both).map(({ altered }) => altered)).toEqual([[], []]);
    expect(clearCondition(both, 'ageing')).toEqual(setCondition(blankScenario, arthritis));
  });

  it('multiply factors, and overlap in time', () => {
    const bed = { id: 'immobilisation', severity: 0.5, fromDay: 50, toDay: 90 } as const;
    const both = setCondition(setCondition(blankScenario, age), bed);
    expect(stepsOf(both, 'mechanicalLoad')).toEqual([
      { day: 0, value: 0.85 },
      { day: 50, value: 0.48 },
      { day: 90, value: 0.85 },
    ]);
    expect(issues(both)).toEqual([]);
  });

  it('say by what they were changed, and are put together again by their slider', () => {
    const set = setCondition(blankScenario, arthritis);
    const apart = setInputSteps(set, 'il6', []);
    expect(stateOf(apart, 'rheumatoidArthritis')?.altered).toEqual(['il6']);
    expect(setCondition(apart, arthritis)).toEqual(set);
  });
});

describe('who can have a condition', () => {
  it('is told, with a person who can', () => {
    for (const condition of all.filter(({ only }) => only)) {
      expect(whyNot(condition, blankScenario.person)).toContain(condition.name);
      const { person } = withPersonFor(blankScenario, condition);
      expect(whyNot(condition, person)).toBeNull();
    }
    expect(whyNot(conditions.rheumatoidArthritis, blankScenario.person)).toBeNull();
  });
});

describe('a document with conditions', () => {
  it.each([
    ['an unknown one', { id: 'melancholy', severity: 1, fromDay: 0 }, 'id of a condition'],
    ['one too severe', { id: 'ageing', severity: 2, fromDay: 0 }, 'from 0 to 1'],
    ['one that ends first', { id: 'ageing', severity: 1, fromDay: 9, toDay: 3 }, 'later than'],
  ])('is refused for %s', (_, setting, words) => {
    const document = { ...blankScenario, conditions: [setting] } as unknown as Scenario;
    expect(issues(document).join()).toContain(words);
  });

  it('is refused for one set twice', () => {
    const one = { id: 'ageing', severity: 1, fromDay: 0 } as const;
    expect(issues({ ...blankScenario, conditions: [one, one] }).join()).toContain('twice');
  });
});
