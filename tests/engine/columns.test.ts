import { describe, expect, it } from 'vitest';
import { levelId, outputs } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { blankScenario, openingScenario } from '../../shared/scenario/defaults.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const lowHip: Scenario = {
  ...openingScenario,
  person: { ...openingScenario.person, tScore: -2.5 },
};

describe('a run of some outputs', () => {
  it.each([
    ['the opening scenario', openingScenario],
    ['nobody treated', blankScenario],
    ['a person with a T-score of her own', lowHip],
  ])('has the same numbers as a run of all of them: %s', (_, scenario) => {
    const all = simulate(scenario, 'final');
    const choices = [
      ['ctxPercent'],
      ['tScoreFemoralNeck', 'bmdLumbarSpineChange'],
      ['pth', 'bmdTotalHip', levelId('denosumab'), 'hipFractureLow'],
      outputs.map(({ id }) => id).toReversed(),
    ];
    for (const columns of choices) {
      const some = simulate(scenario, 'final', { columns });
      expect(some.statistics).toEqual(all.statistics);
      expect(some.days).toEqual(all.days);
      for (const id of columns) expect(some.columns[id], id).toEqual(all.columns[id]);
    }
  });

  it('computes no others', () => {
    const { columns } = simulate(blankScenario, 'final', { columns: ['pth', 'calcium', 'pth'] });
    expect(Object.keys(columns)).toEqual(['calcium', 'pth']);
  });

  it('refuses a name that is not an output', () => {
    expect(() => simulate(blankScenario, 'final', { columns: ['tallness'] })).toThrow('tallness');
  });
});
