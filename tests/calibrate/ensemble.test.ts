import { describe, expect, it } from 'vitest';
import { overlay, processesWith, recordModel, recordsOf } from '../../shared/engine/boneModel.ts';
import { drugs } from '../../shared/drugs/index.ts';
import { mirrored, walk } from '../../tools/calibrate/chains.ts';
import { drawsAbout, laplaceAt, select } from '../../tools/calibrate/ensemble.ts';
import { foldsOf } from '../../tools/calibrate/folds.ts';
import { freeParameters, fromUnit, toUnit } from '../../tools/calibrate/free.ts';
import type { Residuals } from '../../tools/calibrate/levenbergMarquardt.ts';
import { randomFrom } from '../../tools/calibrate/random.ts';

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

describe('an ensemble', () => {
  // Two places, each seen by one row with sd 0.02 and 0.05 and by its prior.
  const jacobian = { rows: 4, columns: 2, values: Float64Array.of(50, 0, 0, 20, 4, 0, 0, 4) };
  const laplace = laplaceAt(jacobian, new Float64Array(4), 2);
  const optimum = Float64Array.of(0.5, 0.99);

  it('has the width that data and prior leave', () => {
    expect(laplace.variance).toBe(1);
    expect(laplace.covariance[0]).toBeCloseTo(1 / (2500 + 16), 12);
    expect(laplace.covariance[3]).toBeCloseTo(1 / (400 + 16), 12);
  });

  it('is reproducible, within bounds, and without repeats', () => {
    const once = (): ReturnType<typeof select> => {
      const random = randomFrom(3);
      const draws = drawsAbout(optimum, laplace, random, 300);
      for (const { point } of draws)
        for (const place of point) expect(place >= 0 && place <= 1).toBe(true);
      const costs = draws.map(({ logDensity }) => -2 * logDensity);
      return select(draws, costs, 1, random);
    };
    const { chosen, power, effectiveDraws } = once();
    expect(once().chosen).toEqual(chosen);
    expect(new Set(chosen).size).toBe(120);
    // The cost is that of the normal picture itself, so all draws are worth the same.
    expect(power).toBe(1);
    expect(effectiveDraws).toBeCloseTo(300, 6);
  });

  it('prefers the draws that their cost speaks for', () => {
    const random = randomFrom(3);
    const draws = drawsAbout(optimum, laplace, random, 300);
    const costs = draws.map(({ logDensity }, i) => -2 * logDensity + (i < 150 ? 0 : 8));
    const { chosen } = select(draws, costs, 1, random, 60);
    expect(chosen.filter((i) => i < 150).length).toBeGreaterThan(50);
  });
});

describe('a walk of the ensemble', () => {
  it('comes to the density that the cost describes, within the bounds', async () => {
    // Normal about (0.5, 1) with sd 0.05 and 0.1, so half a normal in the second place.
    const residuals: Residuals = (points) =>
      Promise.resolve(
        points.map(([a = NaN, b = NaN]) => Float64Array.of((a - 0.5) / 0.05, (b - 1) / 0.1)),
      );
    const values = Float64Array.of(20, 0, 0, 10);
    const laplace = laplaceAt({ rows: 2, columns: 2, values }, new Float64Array(2), 2);
    const point = Float64Array.of(0.5, 1);
    const [first = expect.fail('no residuals')] = (await residuals([point])) ?? [];
    const start = Array.from({ length: 400 }, () => ({ point, residuals: first, cost: 0 }));
    const moved = await walk(residuals, start, laplace, randomFrom(5), 60);
    const rms = (place: number): number =>
      Math.sqrt(
        (moved?.walkers ?? []).reduce(
          (sum, walker) => sum + ((walker.point[place] ?? NaN) - (point[place] ?? NaN)) ** 2,
          0,
        ) / start.length,
      );
    expect(rms(0)).toBeCloseTo(0.05, 2);
    expect(Math.abs(rms(1) - 0.1)).toBeLessThan(0.015);
    for (const { point: places } of moved?.walkers ?? [])
      for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
  });

  it('folds what is beyond a bound back into the range', () => {
    expect(mirrored(1.25)).toBe(0.75);
    expect(mirrored(-0.25)).toBe(0.25);
    expect(mirrored(0.5)).toBe(0.5);
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
