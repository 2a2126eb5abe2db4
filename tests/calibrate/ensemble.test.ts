import { describe, expect, it } from 'vitest';
import { overlay, processesWith, recordModel, recordsOf } from '../../shared/engine/boneModel.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { bootstrap } from '../../tools/calibrate/bootstrap.ts';
import { laplaceAt } from '../../tools/calibrate/laplace.ts';
import { foldsOf } from '../../tools/calibrate/folds.ts';
import { freeParameters, fromUnit, toUnit } from '../../tools/calibrate/free.ts';
import type { Residuals } from '../../tools/calibrate/levenbergMarquardt.ts';
import { randomFrom } from '../../tools/calibrate/random.ts';
import { quantile } from '../../tools/calibrate/spread.ts';

describe('the generator', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number): number[] => {
      const { normal } = randomFrom(seed);
      return Array.from({ length: 50 }, normal);
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('is uniform and normal as far as 20,000 draws can tell', () => {
    const { uniform, normal } = randomFrom(1);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, x) => sum + x, 0) / values.length;
    const u = Array.from({ length: 20_000 }, uniform);
    expect(Math.min(...u)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...u)).toBeLessThan(1);
    expect(mean(u)).toBeCloseTo(0.5, 1.7);
    const z = Array.from({ length: 20_000 }, normal);
    expect(Math.abs(mean(z))).toBeLessThan(0.03);
    expect(Math.abs(mean(z.map((x) => x * x)) - 1)).toBeLessThan(0.05);
  });
});

describe('the normal picture', () => {
  it('has the width that data and prior leave', () => {
    // Two places, each seen by one row with sd 0.02 and 0.05 and by its prior.
    const jacobian = { rows: 4, columns: 2, values: Float64Array.of(50, 0, 0, 20, 4, 0, 0, 4) };
    const laplace = laplaceAt(jacobian, new Float64Array(4), 2);
    expect(laplace.variance).toBe(1);
    expect(laplace.covariance[0]).toBeCloseTo(1 / (2500 + 16), 12);
    expect(laplace.covariance[3]).toBeCloseTo(1 / (400 + 16), 12);
  });
});

describe('an ensemble', () => {
  // Two studies of one place contradict each other, 0.4 against 0.6; a third of the other place has no rival.
  const residuals: Residuals = (points) =>
    Promise.resolve(
      points.map(([a = NaN, b = NaN]) =>
        Float64Array.of(20 * (a - 0.4), 20 * (a - 0.6), 200 * (b - 0.3), a - 0.5, b - 0.5),
      ),
    );
  const jacobian = {
    rows: 5,
    columns: 2,
    values: Float64Array.of(20, 0, 20, 0, 0, 200, 1, 0, 0, 1),
  };
  const point = Float64Array.of(0.5, 0.3);
  const made = async (seed: number) => {
    const [here = expect.fail('no residuals')] = (await residuals([point])) ?? [];
    const centre = { point, residuals: here, jacobian, families: ['one', 'two', 'three'] };
    return (await bootstrap(centre, residuals, randomFrom(seed), () => undefined, 200)) ?? [];
  };
  const places = async (place: number): Promise<Float64Array> =>
    Float64Array.from(await made(3), (member) => member.point[place] ?? NaN).sort();

  it('is reproducible and within bounds', async () => {
    expect(await made(3)).toEqual(await made(3));
    for (const member of await made(3))
      for (const place of member.point) expect(place >= 0 && place <= 1).toBe(true);
  });

  it('is as wide as studies contradict each other, and narrow where none does', async () => {
    // Shares of exponential weights are uniform between the two, so 5 % to 95 % is 0.41 to 0.59.
    const split = await places(0);
    expect(quantile(split, 0.05)).toBeGreaterThan(0.4);
    expect(quantile(split, 0.05)).toBeLessThan(0.43);
    expect(quantile(split, 0.95)).toBeGreaterThan(0.57);
    expect(quantile(split, 0.95)).toBeLessThan(0.6);
    const agreed = await places(1);
    expect(quantile(agreed, 0.95) - quantile(agreed, 0.05)).toBeLessThan(0.06);
  });
});

describe('free parameters', () => {
  const records = recordsOf(processesWith(Object.values(drugs)));
  const free = freeParameters(records);

  it('are in the order of the model, and come back from their place in the range', () => {
    const model = recordModel();
    expect(free.length).toBeGreaterThan(10);
    for (const parameter of free) {
      const { symbol, index, record } = parameter;
      expect(model.parameterIndex.get(symbol)).toBe(index);
      const back = fromUnit(parameter, toUnit(parameter, record.value));
      expect(Math.abs(back - record.value)).toBeLessThanOrEqual(1e-9 * Math.abs(record.max));
    }
  });

  it('take calibrated values only within their range', () => {
    const [{ symbol, index, record } = expect.fail('none is free')] = free;
    const target = {
      parameters: new Float64Array(records.size),
      parameterIndex: recordModel().parameterIndex,
    };
    overlay(target, records, { [symbol]: record.max });
    expect(target.parameters[index]).toBe(record.max);
    expect(() => overlay(target, records, { [symbol]: record.max * 2 + 1 })).toThrow(symbol);
    expect(() => overlay(target, records, { nonsense: 1 })).toThrow('nonsense');
  });
});

describe('folds', () => {
  it('hold every row once, big families alone, and at least ten of them', () => {
    const families = [
      ...Array.from({ length: 40 }, () => 'big'),
      ...Array.from({ length: 26 * 4 }, (_, i) => String.fromCharCode(97 + (i % 26))),
    ];
    const folds = foldsOf(families);
    expect(folds.length).toBeGreaterThanOrEqual(10);
    expect(folds.flatMap(({ rows }) => rows).sort((a, b) => a - b)).toEqual([...families.keys()]);
    expect(folds.find((fold) => fold.families.includes('big'))?.families).toEqual(['big']);
    const owners = folds.flatMap((fold) => fold.families);
    expect(new Set(owners).size).toBe(owners.length);
  });
});
