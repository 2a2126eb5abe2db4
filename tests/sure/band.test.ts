import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toleranceOf } from '../../shared/evidence/tolerances.ts';
import { bandOf, halfWidth, sureColumns } from '../../shared/explain/sure/band.ts';
import { circumstancesOf } from '../../shared/explain/sure/circumstances.ts';
import { sureCurve, sureOn, SureCurves } from '../../shared/explain/sure/curves.ts';
import { bandSentence, sureSentence, sureWords } from '../../shared/explain/sure/sentence.ts';
import { coverage } from '../../shared/explain/sure/coverage.ts';
import { openingScenario } from '../../shared/scenario/defaults.ts';
import { daysPerMonth } from '../../shared/scenario/calendar.ts';
import { madeUpCourse } from '../support/madeUpCourse.ts';

const spine = 'bmdLumbarSpineChange';
const days = Float64Array.of(0, 365, 730);

describe('the 90 % band', () => {
  it('is ± √((1.645·s)² + t²) about the fitted answer', () => {
    const fitted = Float64Array.of(0, 2, 4);
    const lines = [Float64Array.of(0, 1, 2), Float64Array.of(0, 2, 4), Float64Array.of(0, 3, 6)];
    const { low, high } = bandOf(openingScenario, spine, days, fitted, lines);
    const asked = circumstancesOf(openingScenario)(730);
    const t = toleranceOf({ ...asked, endPoint: 'bmdLumbarSpine', change: 4 });
    expect(high[2]).toBeCloseTo(4 + Math.hypot(1.645 * 2, t), 12);
    expect(low[2]).toBeCloseTo(4 - Math.hypot(1.645 * 2, t), 12);
    expect([low[0], high[0]]).toEqual([0, 0]);
    expect(halfWidth(0, 1.5)).toBe(1.5);
  });

  it('holds the fitted curve, is as wide as the tolerance at least, and never below nothing', () => {
    const value = fc.double({ min: -99, max: 300, noNaN: true });
    const row = fc.tuple(value, fc.array(value, { minLength: 0, maxLength: 20 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...sureColumns.entries()),
        row,
        fc.double({ min: 0, max: 4000, noNaN: true }),
        ([column, { zero, endPoint }], [change, others], day) => {
          const fitted = Float64Array.of(zero + change);
          const lines = others.map((other) => Float64Array.of(zero + other));
          const band = bandOf(openingScenario, column, Float64Array.of(day), fitted, lines);
          const [low = NaN, high = NaN] = [band.low[0], band.high[0]];
          const t = toleranceOf({ ...circumstancesOf(openingScenario)(day), endPoint, change });
          expect(high - (zero + change)).toBeGreaterThanOrEqual(t - 1e-9);
          expect(low).toBeLessThanOrEqual(zero + change);
          expect(low).toBeGreaterThanOrEqual(zero - 100);
        },
      ),
    );
  });

  it('is the wider the further plausible answers lie apart', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 20 }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        (spreads, factor) => {
          const at = Float64Array.of(730);
          const width = (by: number): number => {
            const lines = spreads.map((one) => Float64Array.of(5 + by * one));
            const band = bandOf(openingScenario, spine, at, Float64Array.of(5), lines);
            return (band.high[0] ?? NaN) - (band.low[0] ?? NaN);
          };
          expect(width(factor)).toBeGreaterThanOrEqual(width(1) - 1e-9);
        },
      ),
    );
  });
});

describe('a curve with plausible ones about it', () => {
  const course = madeUpCourse(openingScenario);
  const change = course.columns[spine] ?? new Float64Array();
  const scaled = [0.8, 1, 1.3].map((by) => Float32Array.from(change, (one) => by * one));
  const found = {
    days: course.days,
    lines: { [spine]: scaled },
    perSd: { tScoreLumbarSpine: 0.11 },
    whole: true,
  };
  const curveOf = (column: string) =>
    sureCurve(course, openingScenario, found, column) ?? expect.fail(column);

  it('is the same in grams and as a T-score, beginning at the fitted value of day 0', () => {
    const percent = curveOf(spine);
    const grams = curveOf('bmdLumbarSpine');
    const scores = curveOf('tScoreLumbarSpine');
    const start = course.columns['bmdLumbarSpine']?.[0] ?? NaN;
    const startScore = course.columns['tScoreLumbarSpine']?.[0] ?? NaN;
    for (const row of [0, 100, 300, 416]) {
      const by = (percent.lines[2]?.[row] ?? NaN) / 100;
      expect(grams.lines[2]?.[row]).toBeCloseTo(start * (1 + by), 9);
      expect(scores.lines[2]?.[row]).toBeCloseTo(startScore + (start * by) / 0.11, 9);
      expect(grams.low[row]).toBeLessThanOrEqual(grams.fitted[row] ?? NaN);
      expect(scores.high[row]).toBeCloseTo(
        startScore + (start * (percent.high[row] ?? NaN)) / 100 / 0.11,
        9,
      );
    }
  });

  it('is none where the table says nothing, no line is known or the run is another', () => {
    expect(sureCurve(course, openingScenario, found, 'calcium')).toBeNull();
    expect(sureCurve(course, openingScenario, found, 'ctxPercent')).toBeNull();
    const shorter = { ...found, days: course.days.slice(0, 100) };
    expect(sureCurve(course, openingScenario, shorter, spine)).toBeNull();
    expect(new SureCurves(openingScenario, course, found).get('pth')).toBeNull();
  });

  it('is read at the cursor between two rows, and said in a sentence', () => {
    const line = { name: 'Spine', column: spine };
    const day = 48 * daysPerMonth;
    const sure = sureOn(curveOf(spine), line, day) ?? expect.fail('nothing is known');
    const [least, fitted, most] = [0.8, 1, 1.3].map((by) => by * sure.fitted);
    expect([sure.low, sure.fitted, sure.high].map((x) => x.toFixed(4))).toEqual(
      [least, fitted, most].map((x) => x?.toFixed(4)),
    );
    expect(sureSentence(sure)).toBe(
      `At month 48 the fitted answer for the spine is +${sure.fitted.toFixed(1)}\u00a0%; 3 plausible parameter sets say +${sure.low.toFixed(1)} to +${sure.high.toFixed(1)}\u00a0%.`,
    );
    expect(sureWords({ ...sure, name: 'CTX', column: 'ctxPercent', low: 20, high: 31 })).toBe(
      'CTX plausible 20 to 31\u00a0%',
    );
    expect(sureOn(curveOf(spine), line, 1e6)).toBeNull();
  });

  it('says what the band is worth by the numbers of npm run validate', () => {
    const { hits, of } = coverage.leftOut;
    expect(bandSentence()).toContain(`not seen, ${((100 * hits) / of).toFixed(0)} lay`);
    expect(bandSentence().includes('too narrow')).toBe(hits / of < 0.85);
  });
});
