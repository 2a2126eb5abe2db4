import { describe, expect, it } from 'vitest';
import { boneModel } from '../../shared/engine/boneModel.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { background, given, trialWoman } from '../../shared/evidence/people.ts';
import type { EvidenceRow, Trial } from '../../shared/model/evidence.ts';
import { startModel } from '../../shared/model/references.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { Crew } from '../../tools/calibrate/crew.ts';
import { trialsNamed } from '../../tools/calibrate/evidence.ts';
import { predict, readerOf } from '../../tools/calibrate/predict.ts';
import { misfit, robust, weightsOf } from '../../tools/calibrate/residuals.ts';

const control = { ...trialWoman(66, 36), inputs: background };
const treated = given(control, {
  drug: 'denosumab',
  dose: 60,
  unit: 'mg',
  everyDays: 182.625,
  startDay: 0,
  count: 3,
});

const plain = { tolerance: 1, value: 0, provenance: 'recalled', confidence: 'medium' } as const;
const trial: Trial<Scenario> = {
  id: 'madeUp',
  name: 'Made up',
  reference: startModel,
  arms: {
    treated: { label: 'treated', scenario: treated },
    control: { label: 'control', scenario: control },
  },
  rows: [
    { id: 'gain', arm: 'treated', endPoint: 'bmdTotalHip', fromDay: 0, day: 540, ...plain },
    {
      id: 'less',
      arm: 'treated',
      against: 'control',
      endPoint: 'ctx',
      fromDay: 0,
      day: 30,
      ...plain,
    },
    { id: 'lost', arm: 'treated', endPoint: 'bmdLumbarSpine', fromDay: 540, day: 1080, ...plain },
    { id: 'same', arm: 'treated', endPoint: 'p1np', fromDay: 360, day: 360, ...plain },
  ],
  unscored: [],
};

/** A column of a run, by day; day 0 from the columns that are relative to the time before it. */
function columnOf(scenario: Scenario, id: string): (day: number) => number {
  const { days, columns } = simulate(scenario, 'export', { everyDays: 30 });
  return (day) => columns[id]?.[days.indexOf(day)] ?? NaN;
}

describe('what the model says to a row', () => {
  const reader = readerOf([trial]);
  const model = boneModel();
  const said = predict(reader, model, model.parameters);

  it('is the percent change that a run of the arm shows, less that of the other arm', () => {
    const hip = columnOf(treated, 'bmdTotalHipChange')(540);
    const ctx = columnOf(treated, 'ctxPercent')(30) - columnOf(control, 'ctxPercent')(30);
    const spine = columnOf(treated, 'bmdLumbarSpine');
    expect(said[0]).toBeCloseTo(hip, 1);
    expect(said[1]).toBeCloseTo(ctx, 0);
    expect(said[2]).toBeCloseTo(100 * (spine(1080) / spine(540) - 1), 1);
    expect(said[3]).toBe(0);
  });

  it('follows every distinct arm once, no further than its rows look', () => {
    expect(reader.lives.map(({ days }) => days)).toEqual([[30, 360, 540, 1080], [30]]);
    expect(reader.lives.map(({ scenario }) => scenario.horizonDays)).toEqual([1080, 30]);
  });

  it('is missing where the parameters make no sense, and does not throw', () => {
    const nonsense = predict(
      reader,
      model,
      model.parameters.map(() => NaN),
    );
    expect([...nonsense].slice(0, 3).every(Number.isNaN)).toBe(true);
  });

  it('is the same from the crew’s workers', async () => {
    const [first] = trialsNamed();
    const only = first ? [first.id] : [];
    const crew = new Crew({ only });
    const vectors = [model.parameters, model.parameters, model.parameters];
    const answers = await crew.predict(vectors);
    crew.stop();
    expect(await crew.predict(vectors)).toBeNull();
    await crew.close();
    const own = predict(readerOf(trialsNamed(only)), model, model.parameters);
    expect(answers).toEqual([own, own, own]);
  });
});

describe('residuals', () => {
  it('weigh every family the same, and all rows together as many', () => {
    const families = ['a', 'a', 'a', 'a', 'b', 'c', 'c'];
    const squares = weightsOf(families).map((weight) => weight * weight);
    expect(squares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(7, 12);
    const of = (name: string): number =>
      squares.filter((_, row) => families[row] === name).reduce((sum, x) => sum + x, 0);
    expect(of('a')).toBeCloseTo(of('b'), 12);
    expect(of('a')).toBeCloseTo(of('c'), 12);
  });

  it('count small misfits as they are and large ones by their root', () => {
    expect(robust(0)).toBe(0);
    expect(robust(1e-6)).toBeCloseTo(1e-6, 15);
    expect(robust(-0.5)).toBeCloseTo(-0.5, 2);
    expect(robust(200) / robust(50)).toBeCloseTo(2, 1);
    expect(robust(-7)).toBe(-robust(7));
  });

  it('compare markers that rise by their logarithm, all else as it is', () => {
    const row = (endPoint: EvidenceRow['endPoint'], value: number): EvidenceRow => ({
      ...{ id: 'x', arm: 'a', endPoint, fromDay: 0, day: 1 },
      ...plain,
      value,
      tolerance: 10,
    });
    expect(misfit(row('bmdTotalHip', -50), -40)).toBe(1);
    expect(misfit(row('ctx', -50), -40)).toBe(1);
    expect(misfit(row('ctx', 100), 100.1)).toBeCloseTo(0.01, 4);
    expect(misfit(row('ctx', 100), 300)).toBeCloseTo(20 * Math.log(2), 12);
    expect(misfit(row('ctx', 100), 0)).toBeCloseTo(-20 * Math.log(2), 12);
    expect(Number.isFinite(misfit(row('ctx', 100), -120))).toBe(true);
  });
});
