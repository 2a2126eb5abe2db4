import { describe, expect, it } from 'vitest';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { outputs } from '../../shared/engine/outputs.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { inputIds, inputs } from '../../shared/inputs/index.ts';
import type { Input } from '../../shared/model/input.ts';
import { setInputSteps } from '../../shared/scenario/edits.ts';
import { blankScenario } from '../../shared/scenario/defaults.ts';

const young = {
  ...blankScenario,
  person: { sex: 'female', ageYears: 25, menopauseAgeYears: null, surgical: false },
  horizonDays: 1826.25,
} as const;

describe('at rest', () => {
  it('every rate of the healthy 25-year-old is zero', () => {
    const model = boneModel();
    const [k, y, dy] = [
      new Float64Array(model.constantSize),
      new Float64Array(model.size),
      new Float64Array(model.size),
    ];
    model.prepare(model.parameters, model.neutral, k);
    model.start(k, y);
    model.derivatives(new Float64Array(2), y, k, dy);
    for (const rate of dy) expect(Math.abs(rate)).toBeLessThan(1e-15);
  });

  it('nothing moves in the first five years from 25, where ageing has not begun', () => {
    const course = simulate(young, 'export');
    for (const { id } of outputs) {
      const column = course.columns[id] ?? new Float64Array();
      const first = column[0] ?? NaN;
      for (const value of column)
        expect(Math.abs(value - first)).toBeLessThan(1e-9 + 1e-6 * Math.abs(first));
    }
  });

  it.each(inputIds)('holding %s at its neutral value changes nothing', (id) => {
    const { neutral } = inputs[id] as Input;
    const scenario = setInputSteps(young, id, [{ day: 0, value: neutral }]);
    const [held, free] = [simulate(scenario, 'final'), simulate(young, 'final')];
    expect(held.columns['bmdTotalHip']).toEqual(free.columns['bmdTotalHip']);
  });
});
