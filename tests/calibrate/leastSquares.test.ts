import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundedStep } from '../../tools/calibrate/boundedStep.ts';
import { checkpointOf, resumeFrom, save } from '../../tools/calibrate/checkpoint.ts';
import {
  costOf,
  leastSquares,
  type Progress,
  type Residuals,
} from '../../tools/calibrate/levenbergMarquardt.ts';

const days = Array.from({ length: 20 }, (_, day) => day);

/** A fall to a level, seen without error at amplitude 0.7, rate 0.2/d and the level given. */
function falling(level: number): Residuals {
  const curve = (a: number, rate: number, end: number, day: number): number =>
    a * Math.exp(-rate * day) + end;
  return (points) =>
    Promise.resolve(
      points.map(([a = NaN, rate = NaN, end = NaN]) =>
        Float64Array.from(
          days,
          (day) => 10 * (curve(a, rate, end, day) - curve(0.7, 0.2, level, day)),
        ),
      ),
    );
}

const start = { iteration: 0, point: Float64Array.of(0.3, 0.6, 0.5), damping: 0.1 };
const limits = { iterations: 60, leastImprovement: 1e-9 };

describe('least squares in a box', () => {
  it('finds the parameters that made the data', async () => {
    const { progress } = await leastSquares(falling(0.1), start, limits);
    expect(progress?.point[0]).toBeCloseTo(0.7, 4);
    expect(progress?.point[1]).toBeCloseTo(0.2, 4);
    expect(progress?.point[2]).toBeCloseTo(0.1, 4);
  });

  it('stays within 0 and 1 where the data lie outside, and is at least there', async () => {
    const { progress } = await leastSquares(falling(-0.2), start, limits);
    for (const place of progress?.point ?? []) {
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThanOrEqual(1);
    }
    expect(progress?.point[2]).toBe(0);
    expect(progress?.cost).toBeLessThan(costOf(Float64Array.from(days, () => 2)));
  });

  it('goes on from a checkpoint as if it had never stopped', async () => {
    const through: Progress[] = [];
    await leastSquares(falling(0.1), start, { ...limits, iterations: 4 }, (p) => through.push(p));
    const path = join(mkdtempSync(join(tmpdir(), 'bone-balance-')), 'checkpoint.json');
    await leastSquares(falling(0.1), start, { ...limits, iterations: 2 }, (p) =>
      save(path, checkpointOf('toy', ['a', 'rate', 'end'], p)),
    );
    const resumed = resumeFrom(path, ['a', 'rate', 'end']);
    expect(resumed?.iteration).toBe(2);
    const { progress } = await leastSquares(falling(0.1), resumed ?? start, {
      ...limits,
      iterations: 4,
    });
    expect(progress?.point).toEqual(through.at(-1)?.point);
    expect(resumeFrom(path, ['other'])).toBeNull();
  });

  it('ends when a batch is refused', async () => {
    const { end } = await leastSquares(() => Promise.resolve(null), start, limits);
    expect(end).toBe('stopped');
  });

  it('walks away from points that cannot be computed', async () => {
    const whole = falling(0.1);
    const holed: Residuals = async (points) =>
      (await whole(points))?.map((residuals, i) =>
        (points[i]?.[1] ?? 0) > 0.55 ? residuals.map(() => NaN) : residuals,
      ) ?? null;
    const { progress } = await leastSquares(
      holed,
      { ...start, point: Float64Array.of(0.3, 0.5, 0.5) },
      limits,
    );
    expect(progress?.point[1]).toBeCloseTo(0.2, 3);
  });
});

describe('a bounded step', () => {
  it('solves the others again when one is held at its bound', () => {
    // Unbounded, the step is (0.8, 0.4); with the first held at 0.5, the second comes to 0.25.
    const hessian = Float64Array.of(3, -1, -1, 2);
    const from = Float64Array.of(0.5, 0.5);
    const gradient = Float64Array.of(-2, 0);
    const to = boundedStep({ gradient, hessian }, from, 0);
    expect(to[0]).toBeCloseTo(1, 12);
    expect(to[1]).toBeCloseTo(0.75, 12);
  });
});
