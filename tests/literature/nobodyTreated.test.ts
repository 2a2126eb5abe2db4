import { describe, expect, it } from 'vitest';
import { outputs } from '../../shared/engine/outputs.ts';
import { driftWithoutAgeing } from '../../tools/validate/drift.ts';
import { scoreAgeing } from '../../tools/validate/lifeCourse.ts';

describe('a healthy woman of 30, nothing changed, ageing off, five years', () => {
  const drifts = driftWithoutAgeing();

  it('drifts by less than 0.01 % in every output', () => {
    expect(drifts.map(({ output }) => output).sort()).toEqual(outputs.map(({ id }) => id).sort());
    for (const { output, percent } of drifts) expect(percent, output).toBeLessThan(0.01);
  });
});

describe('with ageing on', () => {
  const scores = scoreAgeing();

  it('bone is lost wherever people who were followed lost it', () => {
    for (const { row, model } of scores)
      if (row.design === 'followed' && row.value < 0) expect(model, row.id).toBeLessThan(0);
  });

  it('women lose it at a rate within twice the spread between studies', () => {
    for (const { row, distance } of scores)
      if (row.sex === 'female') expect(Math.abs(distance), row.id).toBeLessThanOrEqual(2);
  });

  it('the years about menopause are the fastest', () => {
    const yearly = (from: number, to: number): number => {
      const found = scores.find(
        ({ row: { site, unit, fromYears, toYears } }) =>
          site === 'LumbarSpine' && unit === '%' && fromYears === from && toYears === to,
      );
      return (found?.model ?? NaN) / (to - from);
    };
    expect(yearly(49, 52)).toBeLessThan(yearly(45, 55));
    expect(yearly(45, 55)).toBeLessThan(yearly(74, 78));
  });
});
