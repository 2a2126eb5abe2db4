import fc from 'fast-check';
import { expect, it } from 'vitest';
import { simulatePlausible } from '../../shared/engine/plausible.ts';
import { setsShown } from '../../shared/engine/setsShown.ts';
import { simulate } from '../../shared/engine/simulate.ts';
import { sureColumns } from '../../shared/explain/sure/band.ts';
import { sureCurve } from '../../shared/explain/sure/curves.ts';
import { between, scenarios } from '../properties/anyScenario.ts';
import { bounds } from '../../shared/scenario/parts.ts';

const columns = [...sureColumns.keys()];
const { min, max } = bounds.horizonDays;
const any = scenarios(between(min, max), { inputs: 6, treatments: 4 });

it('any scenario has, under any plausible set, a finite line with a band about the fitted one, or none', () => {
  let followed = 0;
  fc.assert(
    fc.property(any, fc.nat(setsShown - 1), (scenario, set) => {
      const course = simulate(scenario, 'final', { columns });
      const other = simulatePlausible(scenario, set, 'final', { columns });
      if (course.outcome !== 'completed' || other.outcome !== 'completed') return;
      followed += 1;
      for (const [column, { zero }] of sureColumns) {
        const lines = { [column]: [other.columns[column] ?? new Float64Array()] };
        const found = { days: other.days, lines, perSd: {}, whole: true };
        const curve = sureCurve(course, scenario, found, column);
        if (!curve) expect.fail(`${column} has no band`);
        for (const [row, value] of curve.fitted.entries()) {
          expect(curve.lines[0]?.[row]).toBeGreaterThanOrEqual(zero - 100);
          expect(curve.low[row]).toBeLessThanOrEqual(value);
          expect(curve.high[row]).toBeGreaterThanOrEqual(value);
          expect(curve.high[row]).toBeLessThan(Infinity);
        }
      }
    }),
    { numRuns: 100, seed: 2004 },
  );
  expect(followed).toBeGreaterThan(90);
}, 120_000);
